import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rows and pictures. */
export const OUTPUT = join(import.meta.dirname, '../.output/docs-sites')

/** What the system of a visitor prefers. */
export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** What is told of a site, in the order of the table. */
export const COLUMNS = [
  'first height',
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
  writeFileSync(join(OUTPUT, `${toFileName(row.site, row.scheme)}.json`), JSON.stringify(row))
}

/** What files about a site in a scheme are called, without their ending. */
export function toFileName(site: string, scheme: Scheme): string {
  return `${site.replaceAll(/\W+/g, '-').toLowerCase()}-${scheme}`
}

/** What the tests have written so far, sorted by name. */
export function readRows(): Row[] {
  return readdirSync(OUTPUT)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(OUTPUT, name), 'utf8')))
}
