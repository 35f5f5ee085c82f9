import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from '#tests/fixtures/buildSite.ts'
import { toMirroredCatalogue } from './toMirroredCatalogue.ts'

const root = join(import.meta.dirname, '../..')
const FOLDER = 'tests/.output/mirrored'
const DATA = `${FOLDER}-data`

/**
 * Builds the site from our data with mirrored words in place of the English ones, read from right to
 * left. @returns its folder, below the root.
 */
export async function buildMirrored(): Promise<string> {
  rmSync(join(root, DATA), { recursive: true, force: true })
  cpSync(join(root, 'data'), join(root, DATA), { recursive: true })
  const file = join(root, DATA, 'locales/en.json')
  const mirrored = toMirroredCatalogue(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(file, JSON.stringify(mirrored))
  await buildSite('mirrored', FOLDER, { data: DATA })
  return FOLDER
}
