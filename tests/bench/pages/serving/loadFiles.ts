import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}
const UNCOMPRESSED = ['.png']
const INDEX = 'index.html'

const compress = promisify(brotliCompress)

interface ServedFile {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** All files of a folder by their path in an address, compressed. */
export async function loadFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const loaded = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }): Promise<[string, ServedFile][]> => {
      const file = join(parentPath, name)
      const served = await loadFile(file)
      const path = `/${relative(folder, file).replaceAll(sep, '/')}`
      const short = name === INDEX ? [path.slice(0, -INDEX.length)] : []
      return [path, ...short].map((one) => [one, served])
    })
  return new Map((await Promise.all(loaded)).flat())
}

async function loadFile(file: string): Promise<ServedFile> {
  const type = extname(file)
  const bytes = await readFile(file)
  const isCompressed = !UNCOMPRESSED.includes(type)
  const headers = {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'cache-control': file.includes(`${sep}assets${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ...(isCompressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  }
  return { headers, body: isCompressed ? await compress(bytes) : bytes }
}
