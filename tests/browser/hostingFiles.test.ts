import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '#tests/fixtures/buildSite.ts'
import { openPage } from './harness.ts'
import { dist } from './listBuiltPages.ts'

const listFiles = (folder: string) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()

const files = listFiles(dist)
const read = (file: string) => readFileSync(join(dist, file))

describe('_headers', () => {
  const lines = read('_headers').toString().split('\n')

  it('keeps within what Cloudflare Pages reads', () => {
    const addresses = lines.filter((line) => line.startsWith('/'))
    expect(addresses.length).toBeLessThanOrEqual(100)
    expect(lines.filter((line) => line.length > 2_000)).toEqual([])
    expect(addresses.filter((address) => address.split('*').length > 2)).toEqual([])
  })
})

describe('what may be kept for a year', () => {
  it('has its hash in its name', () => {
    const assets = readdirSync(join(dist, 'assets')).map((name) => name.replace(/\.(br|gz)$/, ''))
    expect(assets.filter((name) => !/-[\w-]{8}\.(css|js)$/.test(name))).toEqual([])
  })
})

describe('a smaller file beside another', () => {
  const smaller = files.filter((file) => /\.(br|gz)$/.test(file))

  it.each(smaller)('%s comes to the same bytes with fewer', (file) => {
    const [whole, packed] = [read(file.replace(/\.(br|gz)$/, '')), read(file)]
    const unpacked = file.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed)
    expect(unpacked.equals(whole)).toBe(true)
    expect(packed.length).toBeLessThan(whole.length)
  })

  it('is there for every text of more than a packet', () => {
    const texts = files.filter((file) => /\.(css|html|js|json|py|svg)$/.test(file))
    const long = texts.filter((file) => read(file).length > 1_500)
    expect(long.length).toBeGreaterThan(10)
    const wanted = long.flatMap((file) => [`${file}.br`, `${file}.gz`])
    expect(wanted.filter((file) => !files.includes(file))).toEqual([])
  })
})

describe('another build of the same', () => {
  const other = mkdtempSync(join(tmpdir(), 'again-'))
  beforeAll(() => buildSite('again', other))
  afterAll(() => rmSync(other, { recursive: true }))

  it('comes to the same bytes, file by file', () => {
    const toHashes = (folder: string) =>
      listFiles(folder).map((file) => {
        const hash = createHash('sha256').update(readFileSync(join(folder, file)))
        return `${file} ${hash.digest('hex')}`
      })
    expect(toHashes(other)).toEqual(toHashes(dist))
  })
})

describe('the page for what is missing', () => {
  it('says so, and needs no other file at any depth', async () => {
    const { page, close } = await openPage({ path: '/404.html' })
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
    expect(read('404.html').toString()).not.toMatch(/\s(src|href)="(?!https|\.\/")/)
    await close()
  })
})
