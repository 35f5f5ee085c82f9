import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Catalogue, Written } from '#schema/catalogue.ts'
import { type LoadedDataset, loadDataset } from './loadDataset.ts'
import { loadDatasetFiles } from './loadDatasetFiles.ts'
import { toCore } from './toCore.ts'

type ToWritten = (formats: string, days: readonly string[]) => Written

const WORDS = /^virtual:(page-|first-)?words\/([A-Za-z0-9-]+)$/

/** What makes the text of each module that holds facts. */
const FACTS: ReadonlyMap<string, (loaded: LoadedDataset) => string> = new Map([
  ['virtual:dataset-core', ({ dataset }) => toModule('dataset', toCore(dataset))],
  ['virtual:dataset', toWholeDataset],
  ['virtual:evidence', ({ evidence }) => toModule('evidence', evidence)],
])

/**
 * Hands the data to the browser already checked, in parts that load at different times. A mistake in
 * them stops the build.
 *
 * | module | exports |
 * |---|---|
 * | `virtual:dataset-core` | what decides |
 * | `virtual:dataset` | that, with what explains it |
 * | `virtual:evidence` | what stands behind both |
 * | `virtual:first-words/en` | the words of the first page of the wizard, in a language |
 * | `virtual:words/en` | those of the whole wizard |
 * | `virtual:page-words/en` | those of the pages around it |
 *
 * @param folder - the dataset.
 * @param toWritten - how a language writes digits, points and given days.
 */
export function datasetPlugin(folder: string, toWritten: ToWritten): Plugin {
  return {
    name: 'dataset',
    resolveId: (id) => (FACTS.has(id) || WORDS.test(id) ? `\0${id}` : null),
    load(resolvedId) {
      const id = resolvedId.replace(/^\0/, '')
      const [, part, language] = WORDS.exec(id) ?? []
      const toFacts = FACTS.get(id)
      if (!toFacts && language === undefined) return null
      for (const path of loadDatasetFiles(folder).keys()) this.addWatchFile(join(folder, path))
      const loaded = loadDataset(folder)
      if (toFacts) return toFacts(loaded)
      const catalogue = loaded.catalogues.get(language ?? '')
      if (!catalogue) throw new Error(`There is no data/locales/${language}.json`)
      return toWords(loaded, catalogue, part, toWritten)
    },
  }
}

/** What the core holds word for word is taken from there. */
function toWholeDataset({ dataset }: LoadedDataset): string {
  const { version, questions, useCases, ...rest } = dataset
  return [
    `import { dataset as core } from 'virtual:dataset-core'`,
    `export const dataset = { ...core, ...${toExpression(rest)} }`,
  ].join('\n')
}

function toWords(
  { dataset, evidence }: LoadedDataset,
  catalogue: Catalogue,
  part: string | undefined,
  toWritten: ToWritten,
): string {
  const { pages, later, ...first } = catalogue
  const { language, formats, subject } = catalogue
  const written = toWritten(formats, [dataset.version])
  if (part === 'first-') return toModule('catalogue', { ...first, written })
  if (part === 'page-') return toModule('pageWords', { formats, subject, pages, written })
  const every = toWritten(formats, listDays([dataset, evidence]))
  return [
    `import { catalogue as first } from 'virtual:first-words/${language}'`,
    `export const catalogue = { ...first, ...${toExpression({ later, written: every })} }`,
  ].join('\n')
}

/** All days that stand anywhere in some data, each once. */
function listDays(data: unknown): string[] {
  const found = JSON.stringify(data).matchAll(/"(\d{4}-\d{2}-\d{2})"/g)
  return [...new Set([...found].map(([, day]) => day ?? ''))].sort()
}

function toModule(name: string, value: unknown): string {
  return `export const ${name} = ${toExpression(value)}`
}

/** Engines read a long JSON text faster than the same object as source. */
function toExpression(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
