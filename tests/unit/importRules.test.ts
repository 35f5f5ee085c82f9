import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

type Plant = readonly [place: string, code: string, ...rest: unknown[]]

/** Where, what, and the rule that must refuse it. */
type Fault = readonly [place: string, code: string, rule: string]

const IMPORTS = 'lint/style/noRestrictedImports'
const GLOBALS = 'lint/style/noRestrictedGlobals'
const PROPERTIES = 'lint/nursery/noJsRestrictedProperties'
const NAMES = 'lint/style/useFilenamingConvention'

const take = (from: string, name = 'x') =>
  `import { ${name} } from '${from}'\nexport const y = ${name}`
const takeType = (from: string) => `import type { X } from '${from}'\nexport type Y = X[]`

const FAULTS: readonly Fault[] = [
  ['src/schema/a.ts', take('#engine/x.ts'), IMPORTS],
  ['src/schema/a.ts', take('../engine/x.ts'), IMPORTS],
  ['src/schema/a.ts', take('react'), IMPORTS],
  ['src/schema/a.ts', 'export const now = () => new Date()', GLOBALS],
  ['src/dataset/a.ts', take('#engine/x.ts'), IMPORTS],
  ['src/dataset/a.ts', take('node:child_process'), IMPORTS],
  ['src/dataset/a.ts', take('vite'), IMPORTS],
  ['src/engine/a.ts', take('#link/x.ts'), IMPORTS],
  ['src/engine/a.ts', takeType('#dataset/parseDataset.ts'), IMPORTS],
  ['src/engine/a.ts', take('#data/locales/en.json'), IMPORTS],
  ['src/engine/a.ts', take('../schema/x.ts'), IMPORTS],
  ['src/engine/b/a.ts', take('../c/x.ts'), IMPORTS],
  ['src/engine/a.ts', take('zod'), IMPORTS],
  ['src/engine/a.ts', take('node:fs'), IMPORTS],
  ['src/engine/a.ts', "export const late = () => import('#ui/x.ts')", IMPORTS],
  ['src/engine/a.ts', "export { x } from '#ui/x.ts'", IMPORTS],
  ['src/engine/a.ts', 'export const now = () => Date.now()', GLOBALS],
  ['src/engine/a.ts', "export const find = () => document.querySelector('p')", GLOBALS],
  ['src/engine/a.ts', 'export const now = () => globalThis.Date.now()', GLOBALS],
  ['src/engine/a.ts', "export const sort = () => new Intl.Collator('en')", GLOBALS],
  ['src/engine/a.ts', 'export const roll = () => Math.random()', PROPERTIES],
  ['src/engine/a.ts', 'export const { random } = Math', PROPERTIES],
  [
    'src/engine/a.ts',
    'export const sort = (a: string, b: string) => a.localeCompare(b)',
    PROPERTIES,
  ],
  ['src/engine/a.ts', 'export const grow = (x: number) => Math.exp(x)', PROPERTIES],
  ['src/audit/a.ts', take('#link/x.ts'), IMPORTS],
  ['src/audit/a.ts', takeType('#dataset/loadDataset.ts'), IMPORTS],
  ['src/audit/a.ts', take('../engine/x.ts'), IMPORTS],
  ['src/audit/a.ts', take('zod'), IMPORTS],
  ['src/audit/a.ts', take('node:fs'), IMPORTS],
  ['src/audit/a.ts', 'export const today = () => new Date()', GLOBALS],
  ['src/audit/a.ts', "export const find = () => document.querySelector('p')", GLOBALS],
  ['src/audit/a.ts', 'export const roll = () => Math.random()', PROPERTIES],
  [
    'src/audit/a.ts',
    'export const sort = (a: string, b: string) => a.localeCompare(b)',
    PROPERTIES,
  ],
  ['src/audit/a.ts', 'export const now = () => performance.now()', GLOBALS],
  ['src/link/a.ts', take('#engine/x.ts'), IMPORTS],
  ['src/link/a.ts', 'export const here = () => location.hash', GLOBALS],
  ['src/link/a.ts', 'export const roll = () => crypto.randomUUID()', GLOBALS],
  ['src/words/a.ts', take('#engine/x.ts'), IMPORTS],
  ['src/words/a.ts', takeType('#data/criteria.json'), IMPORTS],
  ['src/words/a.ts', 'export const tongue = () => navigator.language', GLOBALS],
  ['src/report/a.ts', take('#state/x.ts'), IMPORTS],
  ['src/report/a.ts', 'export const roll = () => Math.random()', PROPERTIES],
  ['src/state/a.ts', take('#ui/x.ts'), IMPORTS],
  ['src/state/a.ts', take('react'), IMPORTS],
  ['src/state/a.ts', take('zustand'), IMPORTS],
  ['src/ui/A.tsx', take('#app/x.ts'), IMPORTS],
  ['src/ui/A.tsx', take('#dataset/loadDataset.ts'), IMPORTS],
  ['src/ui/A.tsx', take('virtual:dataset', 'dataset'), IMPORTS],
  ['src/ui/A.tsx', take('react-dom/client', 'createRoot'), IMPORTS],
  ['src/ui/A.tsx', take('react', 'useEffect'), IMPORTS],
  ['src/ui/A.tsx', take('react', 'useLayoutEffect'), IMPORTS],
  ['src/ui/A.tsx', "import React from 'react'\nexport const y = React", IMPORTS],
  ['src/ui/A.tsx', "import * as React from 'react'\nexport const y = React.useEffect", PROPERTIES],
  ['src/ui/useX.ts', take('#app/x.ts'), IMPORTS],
  [
    'src/ui/A.tsx',
    "export const A = () => <p style={{ color: 'red' }}>a</p>",
    'lint/nursery/noInlineStyles',
  ],
  [
    'src/ui/A.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'a' }} />",
    'lint/security/noDangerouslySetInnerHtml',
  ],
  ['src/ui/A.tsx', 'export const A = () => <img src="/a.svg" />', 'lint/a11y/useAltText'],
  [
    'src/ui/A.tsx',
    'export const A = () => <div onClick={stop}>a</div>',
    'lint/a11y/noStaticElementInteractions',
  ],
  ['src/ui/A.module.css', '.a { colour: red }', 'lint/correctness/noUnknownProperty'],
  ['src/app/a.ts', take('#embed/x.ts'), IMPORTS],
  ['src/app/a.ts', take('#cli/x.ts'), IMPORTS],
  ['src/app/A.tsx', take('react', 'useEffect'), IMPORTS],
  ['src/embed/a.ts', take('#app/x.ts'), IMPORTS],
  ['src/embed/a.ts', take('../app/x.ts'), IMPORTS],
  ['src/embed/loader.ts', take('./other.ts'), IMPORTS],
  ['src/embed/loader.ts', take('#words/translate.ts'), IMPORTS],
  ['src/embed/loader.ts', take('react'), IMPORTS],
  ['src/embed/protocol.ts', take('#link/x.ts'), IMPORTS],
  ['src/cli/a.ts', take('#app/x.ts'), IMPORTS],
  ['src/app/a.ts', take('#build/x.ts'), IMPORTS],
  ['src/app/a.ts', take('node:fs', 'readFileSync'), IMPORTS],
  ['src/build/a.ts', take('#ui/x.ts'), IMPORTS],
  ['src/cli/a.ts', take('../engine/x.ts'), IMPORTS],
  ['tests/unit/a.test.ts', take('../../src/engine/x.ts'), IMPORTS],
  ['tests/unit/a.test.ts', "test.skip('later', () => {})", 'lint/suspicious/noSkippedTests'],
  ['src/state/ReasonList.ts', 'export const y = 1', NAMES],
  ['src/ui/reasonList.tsx', 'export const y = 1', NAMES],
  ['src/state/a.ts', 'const y = 1\nexport default y', 'lint/style/noDefaultExport'],
  ['src/state/a.ts', "export * from './b.ts'", 'lint/performance/noReExportAll'],
  ['src/state/a.ts', "export { x } from './b.ts'", 'lint/performance/noBarrelFile'],
  ['src/state/a.ts', take('./companion.ts'), 'lint/suspicious/noImportCycles'],
  ['src/state/a.ts', take('./companion'), 'lint/correctness/useImportExtensions'],
  ['src/state/a.ts', 'export const y = (x?: number) => x!', 'lint/style/noNonNullAssertion'],
  ['src/state/a.ts', 'export const y = (x: any) => x', 'lint/suspicious/noExplicitAny'],
  [
    'src/state/a.ts',
    `export function long() {\n${'  step()\n'.repeat(61)}}`,
    'lint/complexity/noExcessiveLinesPerFunction',
  ],
  ['src/state/a.ts', 'export const y = 1\n'.repeat(201), 'lint/style/noExcessiveLinesPerFile'],
]

/** What each layer may do; nothing at all is said about it. */
const PERMITTED: readonly Plant[] = [
  ['src/schema/a.ts', take('zod', 'z')],
  ['src/schema/a.ts', take('./x.ts')],
  ['src/dataset/a.ts', take('#schema/x.ts')],
  ['src/dataset/a.ts', take('node:fs', 'readFileSync')],
  ['src/dataset/datasetPlugin.ts', "import type { Plugin } from 'vite'\nexport type Y = Plugin[]"],
  ['src/engine/a.ts', takeType('#schema/x.ts')],
  ['src/engine/a.ts', `${take('./x.ts')}\nexport const most = Math.max(1, 2)`],
  ['src/engine/b/a.ts', take('#engine/c/x.ts')],
  ['src/audit/a.ts', take('#engine/x.ts')],
  ['src/audit/a.ts', takeType('#schema/x.ts')],
  ['src/link/a.ts', takeType('#schema/x.ts')],
  [
    'src/words/a.ts',
    "import type en from '#data/locales/en.json'\nexport type Y = keyof typeof en",
  ],
  ['src/words/a.ts', "export const rules = new Intl.PluralRules('en')"],
  ['src/report/a.ts', take('#engine/x.ts')],
  ['src/report/a.ts', take('#link/x.ts')],
  ['src/report/a.ts', take('#words/x.ts')],
  ['src/state/a.ts', take('zustand/vanilla', 'createStore')],
  ['src/state/a.ts', `${take('#engine/x.ts')}`],
  ['src/state/a.ts', take('#link/x.ts')],
  ['src/ui/A.tsx', take('react', 'useId')],
  ['src/ui/A.tsx', take('zustand', 'useStore')],
  ['src/ui/A.tsx', take('#state/x.ts')],
  ['src/ui/A.tsx', take('#ui/result/B.tsx')],
  [
    'src/ui/A.tsx',
    "import css from './A.module.css'\nexport const A = () => <p className={css.a}>a</p>",
  ],
  ['src/ui/A.tsx', takeType('#link/x.ts')],
  ['src/ui/useX.ts', take('react', 'useEffect')],
  ['src/ui/result/useX.ts', take('react', 'useLayoutEffect')],
  ['src/ui/A.module.css', '.a { color: red }'],
  ['src/app/main.tsx', take('react-dom/client', 'createRoot')],
  ['src/app/main.tsx', take('virtual:dataset', 'dataset')],
  ['src/app/main.tsx', take('virtual:words/en', 'catalogue')],
  ['src/app/main.tsx', take('#dataset/parseDataset.ts')],
  ['src/build/pagesPlugin.ts', take('node:fs', 'readFileSync')],
  ['src/embed/main.tsx', take('./protocol.ts')],
  ['src/embed/main.tsx', take('#ui/x.ts')],
  ['src/embed/loader.ts', take('./protocol.ts')],
  ['src/cli/a.ts', take('#dataset/loadDataset.ts')],
  ['src/cli/a.ts', take('node:fs', 'readFileSync')],
  ['src/cli/b/a.ts', take('#cli/c/x.ts')],
  ['tests/unit/a.test.ts', take('#engine/x.ts')],
]

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function createFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
  folders.push(folder)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

function runTool(program: string, args: readonly string[], folder: string): string {
  const path = join(ROOT, 'node_modules', program)
  return spawnSync(process.execPath, [path, ...args], { cwd: folder, encoding: 'utf8' }).stdout
}

interface BiomeReport {
  readonly diagnostics: readonly {
    readonly category: string
    readonly location: { readonly path: string }
  }[]
}

/**
 * The rules that each of many plants breaks, in one run of Biome: the plants have folders of their
 * own, because many are planted in a file of the same name. Each has a companion to import.
 */
function lint(plants: readonly Plant[]): string[][] {
  const files = plants.flatMap(([place, code], index) => [
    [`plant${index}/${place}`, code],
    [`plant${index}/${dirname(place)}/companion.ts`, take('./a.ts', 'y')],
  ])
  const folder = createFolder(Object.fromEntries(files))
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  const config = readFileSync(join(ROOT, 'biome.json'), 'utf8')
  const inPlants = config.replaceAll(/"(!?)(src|tests)\//g, '"$1plant*/$2/')
  writeFileSync(join(folder, 'biome.json'), inPlants)
  const args = ['lint', '--reporter=json', '--max-diagnostics=none']
  const report: BiomeReport = JSON.parse(runTool('@biomejs/biome/bin/biome', args, folder))
  return plants.map(([place], index) =>
    report.diagnostics
      .filter(({ location }) => location.path === `plant${index}/${place}`)
      .map(({ category }) => category),
  )
}

/** The plants with a title that fits a line, and the rules they break. */
function toCases<Planted extends Plant>(plants: readonly Planted[]) {
  const broken = lint(plants)
  return plants.map((plant, index) => ({
    plant,
    title: `${plant[0]}: ${plant[1].split('\n')[0]}`,
    rules: broken[index],
  }))
}

describe('an import or a construct that a layer may not use is refused', () => {
  test.each(toCases(FAULTS))('$title', ({ plant: [, , rule], rules }) => {
    expect(rules).toContain(rule)
  })
})

describe('what a layer needs is let through', () => {
  test.each(toCases(PERMITTED))('$title', ({ rules }) => {
    expect(rules).toEqual([])
  })
})

test('a pure layer that touches the page, the network or Node does not compile', () => {
  const faults = {
    document: 'export const y = document.title',
    window: 'export const y = window.name',
    fetch: "export const y = fetch('/a.json')",
    process: 'export const y = process.argv',
    timers: 'export const y = setTimeout(() => {}, 1)',
    node: "import { readFileSync } from 'node:fs'\nexport const y = readFileSync",
  }
  const sources = Object.entries(faults).map(([name, code]) => [`src/engine/${name}.ts`, code])
  const folder = createFolder({
    ...Object.fromEntries(sources),
    'src/engine/permitted.ts': 'export const y = [3, 1].toSorted().map((x) => Math.abs(x))',
    'tsconfig.json': JSON.stringify({
      extends: join(ROOT, 'tsconfig.core.json'),
      compilerOptions: { rootDir: '.', outDir: 'out', tsBuildInfoFile: 'out/core.tsbuildinfo' },
      include: ['src'],
    }),
  })
  const output = runTool('typescript/bin/tsc', ['-p', '.', '--pretty', 'false'], folder)
  const refused = new Set(output.match(/^src\/engine\/\w+\.ts(?=\()/gm))
  expect([...refused].sort()).toEqual(sources.map(([file]) => file).sort())
})

/** Layers whose values a layer may not take, because they bring zod or the dataset along. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  engine: ['schema', 'data'],
  audit: ['schema', 'data'],
  link: ['schema', 'data'],
  words: ['schema', 'data'],
  report: ['schema', 'data'],
  state: ['schema', 'data'],
  ui: ['schema', 'data', 'link'],
}

const VALUE_IMPORTS = [
  /^(?:import|export)\s+(?!type\s)(?:[^'"]*?\bfrom\s+)?['"](#[^'"]+)['"]/gm,
  /\bimport\(\s*['"](#[^'"]+)['"]/g,
]

/** Addresses from which a source takes values of the given layers. */
function findValueImports(source: string, layers: readonly string[]): string[] {
  return VALUE_IMPORTS.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(([, from = '']) =>
      layers.some((layer) => from.startsWith(`#${layer}/`)) ? [from] : [],
    ),
  )
}

describe('a layer that may only take types', () => {
  test.each(Object.entries(TYPES_ONLY))('%s takes no values', (layer, layers) => {
    const folder = join(ROOT, 'src', layer)
    const files = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      : []
    const broken = files
      .filter((file) => /\.tsx?$/.test(file))
      .filter(
        (file) => findValueImports(readFileSync(join(folder, file), 'utf8'), layers).length > 0,
      )
    expect(broken).toEqual([])
  })

  test.each([
    "import { A } from '#schema/a.ts'",
    "import {\n  A,\n} from '#schema/a.ts'",
    "import { type A } from '#schema/a.ts'",
    "import * as A from '#schema/a.ts'",
    "import '#schema/a.ts'",
    "export { A } from '#schema/a.ts'",
    "export * from '#schema/a.ts'",
    "const a = await import('#schema/a.ts')",
  ])('is caught at %j', (source) => {
    expect(findValueImports(source, ['schema'])).toEqual(['#schema/a.ts'])
  })

  test.each([
    "import type { A } from '#schema/a.ts'",
    "import type {\n  A,\n} from '#schema/a.ts'",
    "export type { A } from '#schema/a.ts'",
    "import { a } from '#engine/a.ts'\nimport type { A } from '#schema/a.ts'",
  ])('is let through at %j', (source) => {
    expect(findValueImports(source, ['schema'])).toEqual([])
  })
})
