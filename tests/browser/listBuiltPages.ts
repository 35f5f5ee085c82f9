import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export const dist = join(import.meta.dirname, '../../dist')

/** Every page of the built site, as a path below it. */
export function listBuiltPages(): string[] {
  return readdirSync(dist, { encoding: 'utf8', recursive: true })
    .filter((path) => path.endsWith('.html'))
    .sort()
}
