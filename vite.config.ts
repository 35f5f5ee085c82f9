import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import packageJson from './package.json' with { type: 'json' }
import { keepStylesPlugin } from './src/app/keepStylesPlugin.ts'
import { nestedPagesPlugin } from './src/app/nestedPagesPlugin.ts'
import { prerenderPlugin } from './src/app/prerenderPlugin.ts'
import { readSite } from './src/app/readSite.ts'
import { socialFilesPlugin } from './src/app/socialFilesPlugin.ts'
import { WIZARD_BEFORE_PAINT } from './src/app/wizardBeforePaint.ts'
import { readIntegrity } from './src/cli/readIntegrity.ts'
import { datasetPlugin } from './src/dataset/datasetPlugin.ts'
import { FRAME_BEFORE_PAINT } from './src/embed/frameBeforePaint.ts'
import { loaderPlugin } from './src/embed/loaderPlugin.ts'
import { FRAME_NAME, PAGE_NAMES } from './src/ui/page/pageName.ts'

const root = import.meta.dirname
const { SITE_URL, SITE_DATA = 'data', PRERENDER_BUNDLE = 'prerender' } = process.env
/** The bundle that renders the pages while they are built; no part of the site. */
const bundle = join(root, 'node_modules/.cache', PRERENDER_BUNDLE)

/** Where the site will be, for programs that show a preview of a link. */
const site = readSite(SITE_URL)

const { version } = packageJson
const pages = [...PAGE_NAMES, FRAME_NAME]

export default defineConfig({
  base: './',
  appType: 'mpa',
  define: {
    'import.meta.env.APP_VERSION': JSON.stringify(version),
    'import.meta.env.LOADER_INTEGRITY': JSON.stringify(readIntegrity(root, version)),
    'import.meta.env.SITE_ADDRESS': JSON.stringify(site ?? 'https://example.org/wizard/'),
  },
  plugins: [
    react(),
    datasetPlugin(join(root, SITE_DATA)),
    prerenderPlugin(pages, bundle, site, {
      index: WIZARD_BEFORE_PAINT,
      [FRAME_NAME]: FRAME_BEFORE_PAINT,
    }),
    keepStylesPlugin(),
    nestedPagesPlugin(bundle, site),
    loaderPlugin(),
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
          input: pages.map((name) => join(root, `${name}.html`)),
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
    /** The one script that other people's pages load; it has nothing in common with the rest. */
    loader: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rollupOptions: {
          input: join(root, 'src/embed/loader.ts'),
          output: { format: 'es', entryFileNames: 'v1/embed.js' },
        },
      },
    },
  },
  builder: {
    async buildApp({ build, environments: { ssr, client, loader } }) {
      for (const one of [ssr, client, loader]) if (one) await build(one)
    },
  },
})
