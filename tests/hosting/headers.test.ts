import { describe, expect, inject, it } from 'vitest'
import { ask } from './ask.ts'
import { parseHeadersFile } from './parseHeadersFile.ts'
import { readFile, siteFiles } from './siteFiles.ts'

const PAGE = 'no-cache'
const YEAR = 'public, max-age=31536000, immutable'
const HOUR = 'public, max-age=3600, stale-while-revalidate=86400'

/** Everything that is said about a file beside what it is. */
const NAMES = [
  'access-control-allow-origin',
  'cache-control',
  'content-security-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
] as const

/** What may stand in a frame of another site. */
const FOR_ANYBODY = ['embed/index.html', '404.html']

const headersOf = parseHeadersFile(readFile('_headers').toString())
const pages = siteFiles.filter((path) => path.endsWith('.html'))
/** As visitors write them: folders end in a slash. */
const addresses = [...siteFiles, ...pages.map((path) => path.replace(/(^|\/)index\.html$/, '$1'))]

async function readSent(origin: string, path: string) {
  const { headers } = await ask(origin, path)
  const sent = NAMES.filter((name) => headers[name] !== undefined)
  return Object.fromEntries(sent.map((name) => [name, headers[name]]))
}

describe.each(['/', '/wizard/'])('below %s', (base) => {
  it.each(addresses)('nginx sends with "%s" what _headers says', async (path) => {
    const sent = await readSent(inject('siteOrigin'), `${base}${path}`)
    expect(sent).toEqual(headersOf(`/${path}`))
  })

  it.each(pages)('%s comes with its own policy, and who may frame it', async (path) => {
    const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      readFile(path).toString(),
    )
    const policy = (own?.[1] ?? '').replaceAll('&#39;', "'").replaceAll('&quot;', '"')
    expect(policy).toContain("default-src 'none'")
    const sent = await readSent(inject('siteOrigin'), `${base}${path}`)
    expect(sent['content-security-policy']).toBe(
      FOR_ANYBODY.includes(path) ? policy : `${policy}; frame-ancestors 'self'`,
    )
  })

  it.each(pages)('%s has no policy but its own where nginx is not told of it', async (path) => {
    const sent = await readSent(inject('bareOrigin'), `${base}${path}`)
    expect(sent['content-security-policy']).toBe(
      FOR_ANYBODY.includes(path) ? undefined : "frame-ancestors 'self'",
    )
  })

  it.each(siteFiles)('%s may be kept as long as its name lets it', async (path) => {
    const isPinned = /^(assets|v\d+\.\d+\.\d+)\//.test(path)
    const sent = await readSent(inject('siteOrigin'), `${base}${path}`)
    expect(sent['cache-control']).toBe(path.endsWith('.html') ? PAGE : isPinned ? YEAR : HOUR)
  })

  it.each(siteFiles)('%s may be read by anybody and taken for nothing else', async (path) => {
    const sent = await readSent(inject('siteOrigin'), `${base}${path}`)
    expect(sent).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(sent['permissions-policy']).toContain('camera=()')
    expect(sent['permissions-policy']).not.toMatch(/clipboard-write|web-share/)
  })
})

it('every rule of _headers is about something that is there', () => {
  const named =
    readFile('_headers')
      .toString()
      .match(/^\/\S*/gm) ?? []
  const known = [...addresses, ...pages.map((path) => path.replace(/\.html$/, ''))]
  const isAboutSomething = (rule: string) =>
    known.some((path) => {
      const address = `/${path}`
      return rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule
    })
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((rule) => !isAboutSomething(rule))).toEqual([])
})
