import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { PAGE_NAMES } from '#ui/page/pageName.ts'
import { openPage } from './harness.ts'
import { dist, listBuiltPages } from './listBuiltPages.ts'
import { listPrograms } from './listPrograms.ts'
import { first, second } from './quickQuestions.ts'
import { serveSite } from './serveSite.ts'

const pages = listBuiltPages()
const readPage = (path: string) => readFileSync(join(dist, path), 'utf8')
const html = readPage('index.html')
const attributes = (name: string) =>
  [...html.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '')

describe('the built page', () => {
  it('is rendered from its components before any script runs', () => {
    expect(html).toContain(first.title)
    expect(html.match(/type="radio"/g)?.length).toBeGreaterThan(5)
  })

  it('has no style attribute and no handler in its markup', () => {
    expect(attributes('style')).toEqual([])
    expect(html).not.toMatch(/<[^>]*\son[a-z]+="/)
  })

  it('names its own files relatively, so that it works in any folder', async () => {
    const files = [...attributes('src'), ...attributes('href'), ...listPrograms('index.html')]
    expect(files.length).toBeGreaterThan(2)
    expect(files.filter((file) => !file.startsWith('./'))).toEqual([])
  })

  it('works below a folder', async () => {
    const site = await serveSite('dist', '/docs/wizard/')
    const { page, close } = await openPage({ origin: site.origin, path: '/docs/wizard/' })
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: second.title }).waitFor()
    await close()
    await site.close()
  })
})

describe('the built site', () => {
  it('has a page of each name, one for each result that somebody can share, the frame, and one for what is missing', () => {
    const shared = ['', ...real.dataset.frameworks.map(({ id }) => `${id}/`)]
    const expected = [
      ...PAGE_NAMES.map((name) => `${name}.html`),
      ...shared.map((folder) => `r/${folder}index.html`),
      'embed/index.html',
      '404.html',
    ]
    expect(pages).toEqual(expected.sort())
  })
})

describe.each(pages)('the head of %s', (path) => {
  const [head = ''] = readPage(path).split('</head>')

  it('holds its styles and asks for no file but its icon before the page is seen', () => {
    expect(head.match(/<style>/g)).toHaveLength(1)
    expect(head.match(/<link [^>]*(rel="(?!icon|canonical|alternate))[^>]*>/g)).toBeNull()
    expect(head).not.toMatch(/<script(?![^>]* defer)[^>]* src=/)
  })

  it('says first how its bytes are to be read', () => {
    expect(head.indexOf('<meta charset="utf-8">')).toBe(head.indexOf('<meta'))
  })

  it('has its policy before anything that the policy is about', () => {
    const [policy = '', ...others] =
      head.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/g) ?? []
    expect(others).toEqual([])
    for (const part of ["default-src 'none'", "connect-src 'none'", "trusted-types 'none'"]) {
      expect(policy.replaceAll('&#39;', "'")).toContain(part)
    }
    expect(policy).not.toMatch(/unsafe-/)
    expect(head.slice(0, head.indexOf(policy))).not.toMatch(/<(script|link|style|base)/)
  })

  it('lets no other site know where a reader comes from', () => {
    expect(head).toContain('<meta name="referrer" content="no-referrer">')
  })
})

describe('what a visitor of the questions loads', () => {
  it('holds nothing that only stands behind the dataset', () => {
    const scripts = listPrograms('index.html')
      .map((file) => readPage(file))
      .join('')
    expect(scripts).toContain(real.dataset.version)
    const { claims, precedents, personas, guides } = real.evidence
    const behind = [
      ...claims.map(({ today }) => today),
      ...precedents.map(({ description }) => description),
      ...personas.map(({ situation }) => situation),
      ...Object.values(guides).map(({ philosophy }) => philosophy.text),
      ...Object.values(real.catalogues.get('en')?.pages ?? {}).filter(
        (text) => String(text).length > 60,
      ),
    ]
    expect(behind.filter((text) => scripts.includes(String(text)))).toEqual([])
  })
})

describe('what checks a file that somebody opens', () => {
  it('is in a script of its own, which no page names', () => {
    const scripts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
    const checking = scripts.filter((file) => readPage(`assets/${file}`).includes('invalid_type'))
    expect(checking).toEqual([expect.stringMatching(/^ownDatasetBundle-/)])
    const named = pages.filter((path) => readPage(path).includes('ownDatasetBundle'))
    expect(named).toEqual([])
  })
})
