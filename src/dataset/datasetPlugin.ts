import { join } from 'node:path'
import type { Plugin } from 'vite'
import { loadDataset } from './loadDataset.ts'
import { loadDatasetFiles } from './loadDatasetFiles.ts'

const DATASET = 'virtual:dataset'
const EVIDENCE = 'virtual:evidence'
const WORDS = /^virtual:words\/([A-Za-z0-9-]+)$/

/**
 * Hands the dataset to the browser already checked: `virtual:dataset` exports what
 * decides, `virtual:evidence` what stands behind it, and `virtual:words/en` the catalogue of a language. A mistake in the data stops the build.
 */
export function datasetPlugin(folder: string): Plugin {
  return {
    name: 'dataset',
    resolveId: (id) => (id === DATASET || id === EVIDENCE || WORDS.test(id) ? `\0${id}` : null),
    load(resolvedId) {
      const id = resolvedId.replace(/^\0/, '')
      const language = WORDS.exec(id)?.[1]
      if (id !== DATASET && id !== EVIDENCE && language === undefined) return null
      for (const path of loadDatasetFiles(folder).keys()) this.addWatchFile(join(folder, path))
      const { dataset, evidence, catalogues } = loadDataset(folder)
      if (id === EVIDENCE) return `export const evidence = ${toExpression(evidence)}`
      if (language === undefined) return `export const dataset = ${toExpression(dataset)}`
      const catalogue = catalogues.get(language)
      if (!catalogue) throw new Error(`There is no data/locales/${language}.json`)
      return `export const catalogue = ${toExpression(catalogue)}`
    },
  }
}

/** Engines read a long JSON text faster than the same object as source. */
function toExpression(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
