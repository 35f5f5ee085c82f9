import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dist } from '#tests/browser/listBuiltPages.ts'
import loaders from '#tests/fixtures/loaders.json'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const loader = readFileSync(join(dist, 'v1/embed.js'))
const text = loader.toString()

describe('the script that other people’s pages load', () => {
  it('is no more than 1,171 bytes, as it travels', () => {
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(1_171)
  })

  it('is one file that needs no other', () => {
    expect(text).not.toMatch(/\bimport\b|\brequire\b|\bfetch\b|XMLHttpRequest|https?:/)
    const scripts = readdirSync(join(dist, 'v1')).filter((file) => !/\.(br|gz)$/.test(file))
    expect(scripts).toEqual(['embed.js'])
  })

  it.each([
    'innerHTML',
    'outerHTML',
    'insertAdjacent',
    'eval',
    'Function(',
    'cssText',
    'srcdoc',
    '<style',
  ])('has nothing that a strict policy forbids: %s', (word) => {
    expect(text).not.toContain(word)
  })

  it('keeps nothing and asks for no address', () => {
    expect(text).not.toMatch(
      /localStorage|sessionStorage|cookie|referrer|location\.(href|search|hash)/,
    )
  })

  it('leaves no name behind in the page', () => {
    expect(text).toMatch(/^\{.*\}$/s)
  })
})

describe('a loader that was released', () => {
  const released = readdirSync(join(root, 'public')).filter((name) => /^v\d/.test(name))
  const hashes: Readonly<Record<string, string>> = loaders

  it('is the one that was just built, under the version of this program', () => {
    // Otherwise: raise the version in package.json, then `npm run release-loader`.
    expect(readFileSync(join(root, `public/v${version}/embed.js`)).equals(loader)).toBe(true)
  })

  it.each(released)('%s is for ever what it was', (name) => {
    const file = readFileSync(join(dist, name, 'embed.js'))
    const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`
    expect(hashes[name]).toBe(integrity)
  })

  it('is still there: none was taken away', () => {
    expect(released.toSorted()).toEqual(Object.keys(hashes).toSorted())
  })

  it('is pinned by what the page about embedding says', () => {
    const page = readFileSync(join(dist, 'in-your-docs.html'), 'utf8')
    expect(page).toContain(`v${version}/embed.js`)
    expect(page).toContain(hashes[`v${version}`])
  })
})
