import { join } from 'node:path'
import type { Plugin } from 'vite'
import { loadDataset } from './loadDataset.ts'
import { loadDatasetFiles } from './loadDatasetFiles.ts'
import { toCore } from './toCore.ts'

const DATASET = 'virtual:dataset'
const CORE = 'virtual:dataset-core'
const EVIDENCE = 'virtual:evidence'
const FACTS = [DATASET, CORE, EVIDENCE]
const WORDS = /^virtual:(page-)?words\/([A-Za-z0-9-]+)$/

/**
 * Hands the dataset to the browser already checked: `virtual:dataset` exports all that is weighed,
 * `virtual:dataset-core` as much of it as decides, `virtual:evidence` what stands behind it, `virtual:words/en` the words of the wizard in a
 * language, and `virtual:page-words/en` those of the pages around it. A mistake in the data stops
 * the build.
 */
export function datasetPlugin(folder: string): Plugin {
  return {
    name: 'dataset',
    resolveId: (id) => (FACTS.includes(id) || WORDS.test(id) ? `\0${id}` : null),
    load(resolvedId) {
      const id = resolvedId.replace(/^\0/, '')
      const [, isOfPages, language] = WORDS.exec(id) ?? []
      if (!FACTS.includes(id) && language === undefined) return null
      for (const path of loadDatasetFiles(folder).keys()) this.addWatchFile(join(folder, path))
      const { dataset, evidence, catalogues } = loadDataset(folder)
      if (id === EVIDENCE) return `export const evidence = ${toExpression(evidence)}`
      if (id === CORE) return `export const dataset = ${toExpression(toCore(dataset))}`
      if (language === undefined) return `export const dataset = ${toExpression(dataset)}`
      const catalogue = catalogues.get(language)
      if (!catalogue) throw new Error(`There is no data/locales/${language}.json`)
      const { pages, ...forWizard } = catalogue
      const { formats, subject } = catalogue
      return isOfPages
        ? `export const pageWords = ${toExpression({ formats, subject, pages })}`
        : `export const catalogue = ${toExpression(forWizard)}`
    },
  }
}

/** Engines read a long JSON text faster than the same object as source. */
function toExpression(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
