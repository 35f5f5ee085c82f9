import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { keepStylesPlugin } from './src/app/keepStylesPlugin.ts'
import { prerenderPlugin } from './src/app/prerenderPlugin.ts'
import { readSite } from './src/app/readSite.ts'
import { sharedPagesPlugin } from './src/app/sharedPagesPlugin.ts'
import { socialFilesPlugin } from './src/app/socialFilesPlugin.ts'
import { datasetPlugin } from './src/dataset/datasetPlugin.ts'
import { PAGE_NAMES } from './src/ui/page/pageName.ts'

const root = import.meta.dirname
/** The bundle that renders the pages while they are built; no part of the site. */
const bundle = join(root, 'node_modules/.cache/prerender')

/** Where the site will be, for programs that show a preview of a link. */
const site = readSite(process.env.SITE_URL)

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    datasetPlugin(join(root, 'data')),
    prerenderPlugin(PAGE_NAMES, bundle, site),
    keepStylesPlugin(),
    sharedPagesPlugin(bundle, site),
    socialFilesPlugin(bundle, site),
  ],
  css: {
    modules: {
      /** The same name in both bundles, and one that tells where to look. */
      generateScopedName: (name, file) => `${file.replace(/^.*\/|\.module\.css.*$/g, '')}_${name}`,
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
  },
  environments: {
    client: {
      build: {
        rollupOptions: {
          input: PAGE_NAMES.map((name) => join(root, `${name}.html`)),
        },
      },
    },
    ssr: {
      build: {
        outDir: bundle,
        emptyOutDir: true,
        copyPublicDir: false,
        rollupOptions: { input: join(root, 'src/app/renderPage.tsx') },
      },
    },
  },
  builder: {
    async buildApp({ build, environments: { ssr, client } }) {
      if (ssr) await build(ssr)
      if (client) await build(client)
    },
  },
})
