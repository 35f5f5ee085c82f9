export default {
  title: 'Docs',
  [[wizard: .vitepress/config.mjs]]
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [
      { text: 'Choose a framework', link: '/page' },
      { text: 'Deploy it', link: '/other' },
    ],
  },
}
