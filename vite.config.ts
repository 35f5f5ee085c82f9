import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import packageJson from './package.json' with { type: 'json' }
import { toWritten } from './src/app/toWritten.ts'
import { WIZARD_BEFORE_PAINT } from './src/app/wizardBeforePaint.ts'
import { checksumsPlugin } from './src/build/checksumsPlugin.ts'
import { compressFilesPlugin } from './src/build/compressFilesPlugin.ts'
import { groupChunks } from './src/build/groupChunks.ts'
import { hostingFilesPlugin } from './src/build/hostingFilesPlugin.ts'
import { inlineRuntimePlugin } from './src/build/inlineRuntimePlugin.ts'
import { loaderPlugin } from './src/build/loaderPlugin.ts'
import { missingPagePlugin } from './src/build/missingPagePlugin.ts'
import { modulesReportPlugin } from './src/build/modulesReportPlugin.ts'
import { nestedPagesPlugin } from './src/build/nestedPagesPlugin.ts'
import { plainImportsPlugin } from './src/build/plainImportsPlugin.ts'
import { prerenderPlugin } from './src/build/prerenderPlugin.ts'
import { reactModulesPlugin } from './src/build/reactModulesPlugin.ts'
import { readSite } from './src/build/readSite.ts'
import { socialFilesPlugin } from './src/build/socialFilesPlugin.ts'
import { thirdPartyPlugin } from './src/build/thirdPartyPlugin.ts'
import { toClassName } from './src/build/toClassName.ts'
import { readIntegrity } from './src/cli/readIntegrity.ts'
import { datasetPlugin } from './src/dataset/datasetPlugin.ts'
import { FRAME_BEFORE_PAINT } from './src/embed/frameBeforePaint.ts'
import { FRAME_NAME, PAGE_NAMES } from './src/ui/page/pageName.ts'

const root = import.meta.dirname
const { SITE_URL, SITE_DATA = 'data', PRERENDER_BUNDLE = 'prerender' } = process.env
/** The bundle that renders the pages while they are built; no part of the site. */
const bundle = join(root, 'node_modules/.cache', PRERENDER_BUNDLE)

/** Where the site will be, for programs that show a preview of a link. */
const site = readSite(SITE_URL)

const { name: project, version, license } = packageJson
const pages = [...PAGE_NAMES, FRAME_NAME]
const toFile = (name: string) => join(root, `${name}.html`)
const isWizard = (name: string) => name === 'index' || name === FRAME_NAME
const chunks = groupChunks({
  wizards: pages.filter(isWizard).map(toFile),
  later: [
    ...['app', 'embed'].map((layer) => join(root, `src/${layer}/laterBundle.ts`)),
    // What stands behind a result is shown in them; by itself they would be one file more.
    '\0virtual:page-words/en',
  ],
  others: pages.filter((name) => !isWizard(name)).map(toFile),
})

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
    reactModulesPlugin(root),
    inlineRuntimePlugin(),
    plainImportsPlugin(),
    datasetPlugin(join(root, SITE_DATA), toWritten),
    prerenderPlugin(pages, bundle, site, {
      index: WIZARD_BEFORE_PAINT,
      [FRAME_NAME]: FRAME_BEFORE_PAINT,
    }),
    nestedPagesPlugin(bundle, site),
    missingPagePlugin(bundle, site),
    loaderPlugin(),
    modulesReportPlugin(root, bundle),
    socialFilesPlugin(bundle, site),
    thirdPartyPlugin(root, { name: project, version, license }),
    hostingFilesPlugin(),
    compressFilesPlugin(),
    checksumsPlugin(),
  ],
  css: {
    modules: {
      generateScopedName: (name, file) => toClassName(root, name, file),
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
  },
  environments: {
    client: {
      build: {
        minify: 'terser',
        terserOptions: { module: true, ecma: 2020, compress: { passes: 2, ecma: 2020 } },
        rollupOptions: {
          input: pages.map(toFile),
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: chunks, debugName: 'what is shared' }],
            },
          },
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
