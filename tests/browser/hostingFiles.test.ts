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

describe('what is said of the files', () => {
  it('has what each of them comes to', () => {
    const sums = read('sha256sums.txt').toString().trimEnd().split('\n')
    const others = files.filter((file) => file !== 'sha256sums.txt')
    const toSum = (file: string) => createHash('sha256').update(read(file)).digest('hex')
    expect(sums).toEqual(others.map((file) => `${toSum(file)}  ${file.replaceAll('\\', '/')}`))
  })

  it('names just the packages of others that are in the scripts, as they are locked', () => {
    const { packages } = JSON.parse(readFileSync(join(dist, '../package-lock.json'), 'utf8'))
    const { components } = JSON.parse(read('sbom.cdx.json').toString())
    const licences = read('licences.txt').toString()
    const names = components.map(({ name }: { name: string }) => name)
    // The last one is part of React DOM.
    const { dependencies } = packages['']
    expect(names).toEqual([...Object.keys(dependencies), 'scheduler'].sort())
    for (const { name, version, hashes } of components) {
      const locked = packages[`node_modules/${name}`]
      expect(version).toBe(locked.version)
      const hash = Buffer.from(hashes[0].content, 'hex').toString('base64')
      expect(`sha512-${hash}`).toBe(locked.integrity)
      expect(licences).toContain(`\n${name} ${version}\n===`)
    }
    expect(licences.match(/Permission is hereby granted/g)).toHaveLength(names.length)
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
