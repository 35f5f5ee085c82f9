import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}
const UNCOMPRESSED = ['.png']

interface ServedFile {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Gives the files of a folder by their path in an address; each is read and compressed once. */
export function createFiles(folder: string): (path: string) => ServedFile | null {
  const known = new Map<string, ServedFile>()
  return (path) => {
    const file = findFile(folder, path)
    if (file === null) return null
    const served = known.get(file) ?? readServed(file)
    known.set(file, served)
    return served
  }
}

function findFile(folder: string, path: string): string | null {
  const file = join(folder, normalize(decodeURIComponent(path)))
  const found = path.endsWith('/') ? join(file, 'index.html') : file
  return statSync(found, { throwIfNoEntry: false })?.isFile() ? found : null
}

function readServed(file: string): ServedFile {
  const type = extname(file)
  const bytes = readFileSync(file)
  const isCompressed = !UNCOMPRESSED.includes(type)
  const headers = {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'cache-control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isCompressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  }
  return { headers, body: isCompressed ? brotliCompressSync(bytes) : bytes }
}
