import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder, loadConfigFromFile, type Plugin, type PluginOption } from 'vite'
import { prerenderPlugin } from '#app/prerenderPlugin.ts'
import { sharedPagesPlugin } from '#app/sharedPagesPlugin.ts'
import { datasetPlugin } from '#dataset/datasetPlugin.ts'
import { PAGE_NAMES } from '#ui/page/pageName.ts'
import { MIRRORED_FOLDER } from './mirroredFolder.ts'
import { toMirroredCatalogue } from './toMirroredCatalogue.ts'

const root = join(import.meta.dirname, '../..')
const data = join(root, `${MIRRORED_FOLDER}-data`)
/** Inside the project, because the bundle imports its packages. */
const bundle = join(root, 'node_modules/.cache/prerender-mirrored')

writeData()
await buildSite()

/** Our data with the mirrored words in place of the English ones. */
function writeData(): void {
  rmSync(data, { recursive: true, force: true })
  cpSync(join(root, 'data'), data, { recursive: true })
  const file = join(data, 'locales/en.json')
  const mirrored = toMirroredCatalogue(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(file, JSON.stringify(mirrored))
}

/** The site as vite.config.ts says, but from these data and into a folder of its own. */
async function buildSite(): Promise<void> {
  const env = { command: 'build', mode: 'production' } as const
  const loaded = await loadConfigFromFile(env, join(root, 'vite.config.ts'), root)
  if (!loaded) throw new Error('There is no vite.config.ts')
  const { plugins = [], environments = {}, ...config } = loaded.config
  const replaced = ['dataset', 'prerender', 'shared-pages']
  const kept = (plugins as PluginOption[]).flat(2).filter((plugin): plugin is Plugin => {
    return typeof plugin === 'object' && plugin !== null && 'name' in plugin
  })
  const others = kept.filter(({ name }) => !replaced.includes(name))
  if (others.length !== kept.length - replaced.length) throw new Error(`Not there: ${replaced}`)
  const { client = {}, ssr = {} } = environments
  const builder = await createBuilder({
    ...config,
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      ...others,
      datasetPlugin(data),
      prerenderPlugin(PAGE_NAMES, bundle, null),
      sharedPagesPlugin(bundle, null),
    ],
    environments: {
      client: { ...client, build: { ...client.build, outDir: join(root, MIRRORED_FOLDER) } },
      ssr: { ...ssr, build: { ...ssr.build, outDir: bundle } },
    },
  })
  await builder.buildApp()
}
