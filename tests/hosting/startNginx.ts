import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { dist } from '#tests/browser/listBuiltPages.ts'
import { findFreePort } from '#tests/starters/findFreePort.ts'
import { startServer } from '#tests/starters/startServer.ts'
import { fillSample } from './fillSample.ts'
import { NGINX_FILES } from './nginxFiles.mjs'

const OUTPUT = join(import.meta.dirname, '../.output/hosting')

/** nginx with the site at `/` and at `/wizard/`. */
export interface RunningNginx {
  /** Such as `http://127.0.0.1:40123`; no slash at the end. */
  readonly origin: string
  stop(): Promise<void>
}

/**
 * Starts an nginx of our own that serves `dist` by the published configuration. It keeps all it writes
 * in a folder of its own and needs no rights.
 *
 * @param isFull - with Brotli and the policies of this build, which the configuration leaves open.
 */
export async function startNginx(isFull: boolean): Promise<RunningNginx> {
  const prefix = join(OUTPUT, isFull ? 'full' : 'bare')
  rmSync(prefix, { recursive: true, force: true })
  mkdirSync(prefix, { recursive: true })
  const port = await findFreePort()
  writeFileSync(join(prefix, 'site.conf'), fillSample({ port, folder: dist, isFull }))
  writeFileSync(join(prefix, 'nginx.conf'), toMain(isFull))
  const server = startServer(`exec ${NGINX_FILES.nginx} -p '${prefix}' -c nginx.conf -e stderr`, {
    port,
    cwd: prefix,
    env: {},
  })
  await server.request('/')
  return { origin: `http://127.0.0.1:${port}`, stop: server.stop }
}

/** What stands around the published part: where this nginx keeps what it writes, and its modules. */
function toMain(isFull: boolean): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
${isFull ? `load_module ${NGINX_FILES['libnginx-mod-http-brotli-static']};` : ''}
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
daemon off;
pid nginx.pid;
error_log stderr crit;
worker_processes 1;
events {}
http {
  access_log off;
  sendfile on;
  ${folders.map((name) => `${name}_temp_path ${name};`).join('\n  ')}
  include site.conf;
}
`
}
