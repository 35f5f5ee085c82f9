import { promises } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { finishedSitePlugin } from './finishedSitePlugin.ts'
import { listFiles } from './listFiles.ts'

/** Texts; pictures are compressed already. */
const COMPRESSIBLE = /\.(?:css|csv|html|ics|js|json|md|mjs|py|svg|txt|webmanifest|xml)$/

/** Below, a file fits into the first packet of an answer either way. */
const LEAST_BYTES = 1_024

const { readFile, writeFile } = promises

const WAYS = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const

/**
 * Puts beside every text of the finished site what a server sends in its place to whoever
 * understands it: compressed once, as small as it gets, and not again for each visitor. The same files
 * come to the same bytes. Only what looks at all files comes after it, as it takes the files as they are.
 */
export function compressFilesPlugin(): Plugin {
  return finishedSitePlugin('compress-files', async (folder) => {
    const texts = listFiles(folder).filter((file) => COMPRESSIBLE.test(file))
    await Promise.all(texts.map((file) => compress(join(folder, file))))
  })
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < LEAST_BYTES) return
  for (const [ending, toSmaller] of Object.entries(WAYS)) {
    const smaller = await toSmaller(bytes)
    if (smaller.length < bytes.length) await writeFile(`${file}.${ending}`, smaller)
  }
}
