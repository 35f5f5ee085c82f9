import { describe, expect, it } from 'vitest'
import { listGrowth } from '#tests/bytes/listGrowth.ts'
import { measureSite } from '#tests/bytes/measureSite.ts'
import kept from '#tests/fixtures/bytes.json' with { type: 'json' }

const site = measureSite()
const growth = ['', ...listGrowth(kept, site)].join('\n')

/** Above these a first flight does not hold the page, or a slow line is felt; in bytes. */
const PAGE = { page: 13_500, inline: 600, scripts: 75_000, data: 12_000, requests: 3 }
const LIMITS = {
  'index.html': PAGE,
  // A frame also talks with the page around it.
  'embed/index.html': { ...PAGE, inline: 770, scripts: 77_000 },
}
/** Of a page; what it may grow by before somebody has to look at it. */
const SLACK = 0.01

describe.each(Object.entries(LIMITS))('what a first visit to %s costs', (path, limits) => {
  const bytes = site.pages[path]

  it('fits into the first flight of a connection, with all that is needed to see it', () => {
    expect(bytes?.page, growth).toBeLessThanOrEqual(limits.page)
    expect(bytes?.inline, growth).toBeLessThanOrEqual(limits.inline)
  })

  it('is a small program and small data until the first result', () => {
    const { program = 0, data = 0 } = bytes ?? {}
    expect(data).toBeGreaterThan(0)
    expect(data, growth).toBeLessThanOrEqual(limits.data)
    expect(program - data, growth).toBeLessThanOrEqual(limits.scripts)
    expect(bytes?.requests).toBeLessThanOrEqual(limits.requests)
  })
})

describe('every page', () => {
  it.each(Object.keys(site.pages))('%s is as large as it was kept: npm run bytes', (path) => {
    const [is, was] = [site, kept as typeof site].map(({ pages }) => pages[path])
    const sum = (bytes = is) => (bytes ? bytes.page + bytes.program : 0)
    const told = `${path} has changed; if it is meant: npm run bytes -- --keep${growth}`
    expect(Math.abs(sum(is) - sum(was)), told).toBeLessThanOrEqual(sum(is) * SLACK)
  })
})
