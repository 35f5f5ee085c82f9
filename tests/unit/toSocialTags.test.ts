import { describe, expect, it } from 'vitest'
import { readSite } from '#app/readSite.ts'
import { toSocialTags } from '#app/toSocialTags.ts'

const page = { title: 'Django & "Flask" <b>', description: 'Which?', path: 'r/django/' }

describe('what programs that show a preview are told', () => {
  it('is a title and a description, with nothing in them taken for markup', () => {
    expect(toSocialTags(page, null).split('\n    ')).toEqual([
      '<meta property="og:type" content="website">',
      '<meta property="og:title" content="Django &amp; &quot;Flask&quot; &lt;b>">',
      '<meta property="og:description" content="Which?">',
    ])
  })

  it('is the whole address as well where the site knows its own', () => {
    const tags = toSocialTags(page, 'https://example.org/wizard/')
    expect(tags).toContain(
      '<meta property="og:url" content="https://example.org/wizard/r/django/">',
    )
    expect(tags).toContain('<link rel="canonical" href="https://example.org/wizard/r/django/">')
  })
})

describe('SITE_URL', () => {
  it('is an address of a folder, with or without the slash at its end', () => {
    expect(readSite('https://example.org/wizard')).toBe('https://example.org/wizard/')
    expect(readSite('https://example.org/wizard/')).toBe('https://example.org/wizard/')
  })

  it('may be missing', () => {
    expect(readSite(undefined)).toBeNull()
    expect(readSite('')).toBeNull()
  })

  it.each([
    'example.org',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://example.org/#a',
  ])('is refused with a sentence where it is none: %s', (text) => {
    expect(() => readSite(text)).toThrow(/SITE_URL must be an address such as/)
  })
})
