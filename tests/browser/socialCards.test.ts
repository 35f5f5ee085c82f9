import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '#tests/fixtures/buildSite.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { dist } from './listBuiltPages.ts'

const SITE = 'https://wizard.example/docs/'
const built = mkdtempSync(join(tmpdir(), 'site-'))

const subjects = [
  ['index.html', 'front'],
  ['r/index.html', 'nobody'],
  ...real.dataset.frameworks.map(({ id }) => [`r/${id}/index.html`, id] as const),
] as const

/** The values of tags of a page of the site that knows its address. */
function readTags(page: string, pattern: RegExp): string[] {
  const html = readFileSync(join(built, page), 'utf8')
  return [...html.matchAll(pattern)].map(([, value]) => value ?? '')
}

const readImage = (folder: string, name: string) =>
  PNG.sync.read(readFileSync(join(folder, `cards/${name}.png`)))

describe('the pictures of links', () => {
  it.each(subjects)('of %s has the size that previews ask for', (_, name) => {
    const { width, height } = readImage(dist, name)
    expect([width, height]).toEqual([1200, 630])
  })

  it('are all different, and show more than an empty field', () => {
    const pictures = subjects.map(([, name]) => readImage(dist, name).data)
    expect(new Set(pictures.map((data) => data.toString('base64'))).size).toBe(subjects.length)
    for (const data of pictures) {
      const dark = data.filter((value, at) => at % 4 === 1 && value < 80).length
      expect(dark).toBeGreaterThan(10_000)
    }
  })
})

describe('a site that knows its address', () => {
  beforeAll(() => buildSite('social', built, { site: SITE }))
  afterAll(() => rmSync(built, { recursive: true }))

  it.each(subjects)('names the picture and the oEmbed file of %s, and has both', (page, name) => {
    const images = readTags(page, /<meta property="og:image" content="([^"]*)">/g)
    expect(images).toEqual([`${SITE}cards/${name}.png`])
    expect(readImage(built, name).width).toBe(1200)
    const [address = ''] = readTags(page, /type="application\/json\+oembed" href="([^"]*)"/g)
    expect(address.startsWith(SITE)).toBe(true)
    const said = JSON.parse(readFileSync(join(built, address.slice(SITE.length)), 'utf8'))
    expect(said).toMatchObject({
      version: '1.0',
      type: page === 'index.html' ? 'rich' : 'link',
      provider_url: SITE,
      thumbnail_url: images[0],
    })
    expect(readTags(page, /<meta property="og:title" content="([^"]*)">/g)).toEqual([said.title])
  })

  it('hands the wizard itself to whoever asks what it can show', () => {
    for (const page of ['index.html', 'embed/index.html']) {
      const [address = ''] = readTags(page, /type="application\/json\+oembed" href="([^"]*)"/g)
      const said = JSON.parse(readFileSync(join(built, address.slice(SITE.length)), 'utf8'))
      expect(said).toMatchObject({ type: 'rich', width: 640, height: 640 })
      expect(said.html).toMatch(`<iframe src="${SITE}embed/" title="`)
      expect(said.html).not.toMatch(/<script|style=/)
    }
  })

  it('names one address for each page', () => {
    const canonical = /<link rel="canonical" href="([^"]*)">/g
    expect(readTags('index.html', canonical)).toEqual([SITE])
    expect(readTags('r/django/index.html', canonical)).toEqual([`${SITE}r/django/`])
    expect(readTags('compare.html', canonical)).toEqual([`${SITE}compare.html`])
  })
})
