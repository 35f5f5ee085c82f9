import { describe, expect, it } from 'vitest'
import { CACHE_LIFETIMES } from '#build/hosting/cacheLifetimes.ts'
import { readPolicy } from '#build/hosting/readPolicy.ts'
import { toHeaderRules } from '#build/hosting/toHeaderRules.ts'
import { toHeadersFile } from '#build/hosting/toHeadersFile.ts'
import { toNginxPolicies } from '#build/hosting/toNginxPolicies.ts'
import { toSentPolicy } from '#build/hosting/toSentPolicy.ts'

const policies = new Map([
  ['index.html', 'wizard'],
  ['team.html', 'team'],
  ['embed/index.html', 'frame'],
  ['r/index.html', 'shared'],
  ['r/django/index.html', 'shared'],
])
const others = ['favicon.svg', 'assets/main-Ab3_xy-9.js', 'v0.1.0/embed.js', 'v1/embed.js']
const rules = toHeaderRules([...policies.keys(), ...others], policies)
const headersOf = (address: string) => rules.find((rule) => rule.address === address)?.headers
const lifetimeOf = (address: string) => headersOf(address)?.['Cache-Control']

describe('the policy of a page', () => {
  it('is read as a browser reads it', () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; a &quot;&amp;#39;">`
    expect(readPolicy('a.html', html)).toBe(`default-src 'none'; a "&#39;`)
  })

  it('has to be there', () => {
    expect(() => readPolicy('a.html', '<meta charset="utf-8">')).toThrow('a.html')
  })

  it('lets nobody else frame the page where a server sends it, but anybody what stands in a frame', () => {
    expect(toSentPolicy('index.html', "img-src 'self'")).toBe(
      "img-src 'self'; frame-ancestors 'self'",
    )
    expect(toSentPolicy('r/django/index.html', 'x')).toBe("x; frame-ancestors 'self'")
    for (const path of ['embed/index.html', '404.html']) {
      expect(toSentPolicy(path, "img-src 'self'")).toBe("img-src 'self'")
    }
  })
})

describe('what is sent with a file', () => {
  it('is kept for a year where its name says which bytes it has', () => {
    expect(lifetimeOf('/assets/*')).toBe(CACHE_LIFETIMES.pinned)
    expect(lifetimeOf('/v0.1.0/*')).toBe(CACHE_LIFETIMES.pinned)
  })

  it('is kept for a while where the name outlives a release', () => {
    expect(lifetimeOf('/v1/*')).toBe(CACHE_LIFETIMES.named)
    expect(lifetimeOf('/favicon.svg')).toBe(CACHE_LIFETIMES.named)
  })

  it('is a page with its policy, by each address that leads there', () => {
    for (const [address, policy] of [
      ['/', 'wizard'],
      ['/index.html', 'wizard'],
      ['/team', 'team'],
      ['/team.html', 'team'],
      ['/embed/*', 'frame'],
      ['/r/*', 'shared'],
    ] as const) {
      expect(headersOf(address)).toEqual({
        'Cache-Control': CACHE_LIFETIMES.page,
        'Content-Security-Policy': policy,
      })
    }
  })

  it('takes no header from two rules, which hosts would join', () => {
    const [all, ...each] = rules
    expect(all?.address).toBe('/*')
    for (const { address, headers } of each) {
      expect(Object.keys(headers).filter((name) => name in (all?.headers ?? {}))).toEqual([])
      const start = address.replace('*', '')
      const overlapping = each.filter(
        (other) => other.address.endsWith('*') && start.startsWith(other.address.slice(0, -1)),
      )
      expect(overlapping.filter((other) => other.address !== address)).toEqual([])
    }
  })

  it('cannot be told of a folder whose pages differ', () => {
    const differing = new Map([...policies, ['r/flask/index.html', 'another']])
    expect(() => toHeaderRules([...differing.keys()], differing)).toThrow('r/')
  })
})

it('_headers names an address and below it, indented, what is sent', () => {
  const written = toHeadersFile([
    { address: '/*', headers: { A: '1', B: '2' } },
    { address: '/x', headers: { C: '3' } },
  ])
  expect(written).toBe('/*\n  A: 1\n  B: 2\n\n/x\n  C: 3\n')
})

describe('the policies for nginx', () => {
  const lines = toNginxPolicies(policies)
    .trim()
    .split('\n')
    .map((line) => /^"~(.+)" "(.+)";$/.exec(line))
  /** As nginx goes through them: the first that fits counts. */
  const policyOf = (uri: string) =>
    lines.find((line) => line?.[1] !== undefined && new RegExp(line[1]).test(uri))?.[2]

  it.each([...policies])('give %s its own, below any path', (path, policy) => {
    expect(policyOf(`/${path}`)).toBe(policy)
    expect(policyOf(`/a/path/${path}`)).toBe(policy)
  })

  it('give nothing else one', () => {
    for (const uri of ['/', '/v1/embed.js', '/indexXhtml', '/index.html.gz']) {
      expect(policyOf(uri)).toBe(undefined)
    }
  })
})
