/** What the site is served with, as packages of Debian, with the file of each that is used. */
export const NGINX_FILES = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
}
