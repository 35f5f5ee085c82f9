import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rows and pictures. */
export const OUTPUT = join(import.meta.dirname, '../.output/docs-sites')

/** What the system of a visitor prefers. */
export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** What is told of a site, in the order of the table. */
export const COLUMNS = [
  'load shift',
  'step shift',
  'theme follows',
  'navigation',
  'history delta',
  'keyboard',
  'no-JS',
  'requests',
] as const
export type Column = (typeof COLUMNS)[number]

/** What came of one site in one scheme; a check that failed leaves its cell out. */
export interface Row {
  readonly site: string
  readonly scheme: Scheme
  readonly cells: Partial<Record<Column, string>>
}

export function writeRow(row: Row): void {
  const name = `${row.site.replaceAll(/\W+/g, '-').toLowerCase()}-${row.scheme}.json`
  writeFileSync(join(OUTPUT, name), JSON.stringify(row))
}

/** What the tests have written so far, sorted by name. */
export function readRows(): Row[] {
  return readdirSync(OUTPUT)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(OUTPUT, name), 'utf8')))
}
