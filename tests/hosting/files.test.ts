import { extname } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { ask } from './ask.ts'
import { isThere, readFile, siteFiles } from './siteFiles.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.py': 'text/x-python; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
}

const UNPACK: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
}

const BROWSER = 'gzip, deflate, br, zstd'

/** What is sent to whom, with all of the configuration in use. */
const ENCODINGS = [
  [BROWSER, 'br', '.br'],
  ['gzip', 'gzip', '.gz'],
  ['identity', undefined, ''],
] as const

describe.each([
  ['at the root', '/'],
  ['below a path', '/wizard/'],
])('nginx, with the site %s,', (_, base) => {
  it.each(siteFiles)('sends %s as what it is', async (path) => {
    const { status, headers, body } = await ask(inject('siteOrigin'), `${base}${path}`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(TYPES[extname(path)])
    expect(body.equals(readFile(path))).toBe(true)
  })

  it.each(siteFiles)('sends %s as small as somebody understands', async (path) => {
    const whole = readFile(path)
    for (const [accepted, encoding, ending] of ENCODINGS) {
      const sent = { 'Accept-Encoding': accepted }
      const { headers, body } = await ask(inject('siteOrigin'), `${base}${path}`, sent)
      const isSmaller = encoding !== undefined && isThere(`${path}${ending}`)
      expect(headers['content-encoding']).toBe(isSmaller ? encoding : undefined)
      expect(headers['content-length']).toBe(String(body.length))
      const unpacked = isSmaller ? UNPACK[encoding]?.(body) : body
      expect(unpacked?.equals(whole)).toBe(true)
      // Otherwise a cache between would hand on what not everybody understands.
      const isVaried = isThere(`${path}.br`) || isThere(`${path}.gz`)
      expect(headers.vary).toBe(isVaried ? 'Accept-Encoding' : undefined)
    }
  })

  it.each(siteFiles)('does not send %s again to whoever has it', async (path) => {
    for (const [accepted] of ENCODINGS) {
      const sent = { 'Accept-Encoding': accepted }
      const first = await ask(inject('siteOrigin'), `${base}${path}`, sent)
      const tag = { ...sent, 'If-None-Match': first.headers.etag ?? '' }
      const again = await ask(inject('siteOrigin'), `${base}${path}`, tag)
      expect(again.status).toBe(304)
      expect(again.body.length).toBe(0)
      expect(again.headers['cache-control']).toBe(first.headers['cache-control'])
    }
  })

  it('tells what was packed from what was not', async () => {
    const tags = await Promise.all(
      ENCODINGS.map(async ([accepted]) => {
        const sent = { 'Accept-Encoding': accepted }
        return (await ask(inject('siteOrigin'), base, sent)).headers.etag
      }),
    )
    expect(new Set(tags).size).toBe(ENCODINGS.length)
  })
})

describe('nginx without the module for Brotli', () => {
  it.each(siteFiles)('sends %s packed by gzip', async (path) => {
    const sent = { 'Accept-Encoding': BROWSER }
    const { status, headers, body } = await ask(inject('bareOrigin'), `/wizard/${path}`, sent)
    const isPacked = isThere(`${path}.gz`)
    expect([status, headers['content-encoding']]).toEqual([200, isPacked ? 'gzip' : undefined])
    expect((isPacked ? gunzipSync(body) : body).equals(readFile(path))).toBe(true)
  })
})
