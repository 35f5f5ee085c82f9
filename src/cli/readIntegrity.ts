import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a page that pins the loader of a version writes into `integrity`; empty where that version has
 * not been released yet, which `npm run release-loader` does and a test demands.
 *
 * @param root - folder of the project.
 */
export function readIntegrity(root: string, version: string): string {
  const file = join(root, `public/v${version}/embed.js`)
  if (!existsSync(file)) return ''
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}
