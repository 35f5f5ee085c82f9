import { describe, expect, it } from 'vitest'
import { readSite } from '#build/readSite.ts'
import { toSocialTags } from '#build/toSocialTags.ts'

const page = {
  title: 'Django & "Flask" <b>',
  description: 'Which?',
  path: 'r/django/',
  card: { file: 'cards/django.png', alt: 'Django came first.' },
  embed: 'oembed/r/django.json',
}

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

  it('is the picture with its size and what it says, and where to read more, by whole addresses', () => {
    const tags = toSocialTags(page, 'https://example.org/wizard/')
    for (const tag of [
      '<meta property="og:image" content="https://example.org/wizard/cards/django.png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta property="og:image:alt" content="Django came first.">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/wizard/oembed/r/django.json" title="Django &amp; &quot;Flask&quot; &lt;b>">',
    ]) {
      expect(tags.split('\n    ')).toContain(tag)
    }
  })

  it('names no oEmbed file where a page has none', () => {
    expect(toSocialTags({ ...page, embed: null }, 'https://example.org/')).not.toContain('oembed')
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
