import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { finishedSitePlugin } from './finishedSitePlugin.ts'
import { listFiles } from './listFiles.ts'

/** Where they stand; made last of all. */
export const CHECKSUMS = 'sha256sums.txt'

/**
 * Writes down what every file of the finished site comes to, for `sha256sum --check`. Two builds of
 * the same come to the same, so whoever builds the site can tell whether a host serves just that.
 * Has to be the last plugin.
 */
export function checksumsPlugin(): Plugin {
  return finishedSitePlugin('checksums', (folder) => {
    const lines = listFiles(folder)
      .filter((file) => file !== CHECKSUMS)
      .map((file) => `${toHash(join(folder, file))}  ${file}\n`)
    writeFileSync(join(folder, CHECKSUMS), lines.join(''))
  })
}

function toHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
