export default {
  title: 'Docs',
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'throw',
  [[wizard: docusaurus.config.js]]
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
  themeConfig: { colorMode: { respectPrefersColorScheme: true } },
}
