import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { PAGE_NAMES } from '#ui/page/pageName.ts'
import { openPage } from './harness.ts'
import { first } from './quickQuestions.ts'

const { dataset, evidence } = real
const OTHERS = PAGE_NAMES.filter((name) => name !== 'index')
/** Those that are read, not worked with. */
const PAGES = ['compare', 'first-steps', 'how-it-works', 'how-fair'] as const

describe.each(OTHERS)('%s', (name) => {
  it('leads to every other page and back to the questions', async () => {
    const { page, close } = await openPage({ path: `/${name}.html` })
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
    expect(await links.count()).toBe(OTHERS.length)
    await links.first().click()
    await page.getByRole('heading', { level: 1, name: first.title }).waitFor()
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').first().waitFor()
    await close()
  })
})

describe.each(PAGES)('%s', (name) => {
  const path = `/${name}.html`

  it('has each part that it lists', async () => {
    const { page, close } = await openPage({ path })
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
    const targets = await contents.evaluateAll((links) =>
      links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.tagName),
    )
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter((tag) => tag !== 'H2' && tag !== 'H3')).toEqual([])
    await close()
  })

  it('says no word that is missing, and leaves no placeholder', async () => {
    const { page, close } = await openPage({ path })
    const text = await page.getByRole('main').evaluate((main) => {
      for (const code of main.querySelectorAll('pre')) code.remove()
      return main.textContent
    })
    expect(text).not.toMatch(/\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object/)
    await close()
  })

  it('says beside a fact when it was checked too long ago', async () => {
    const clock = () => {
      const now = Date.now()
      const later = now + 1000 * 60 * 60 * 24 * 600
      const RealDate = Date
      globalThis.Date = class extends RealDate {
        constructor(...given: []) {
          super(...(given.length === 0 ? ([later] as unknown as []) : given))
        }
      } as DateConstructor
    }
    /** How many days stand there, and how many of them say that they are long ago. */
    const count = (page: Page) =>
      page.evaluate(() => {
        const times = [...document.querySelectorAll('time')]
        const isSaid = (time: HTMLTimeElement) => {
          const [fresh, old] = time.querySelectorAll('span')
          return fresh?.hidden === true && old?.hidden === false
        }
        return { all: times.length, old: times.filter(isSaid).length }
      })
    const today = await openPage({ path })
    expect((await count(today.page)).old).toBe(0)
    await today.close()
    const { page, close } = await openPage({ path, before: clock })
    await expect.poll(async () => (await count(page)).old).toBe((await count(page)).all)
    expect((await count(page)).all).toBeGreaterThan(20)
    await close()
  })
})

describe('without scripts', () => {
  it('the comparison has every level, fact and source', async () => {
    const { page, close } = await openPage({ path: '/compare.html', javaScriptEnabled: false })
    const text = (await page.getByRole('main').textContent()) ?? ''
    const facts = dataset.frameworks.flatMap(({ traits }) =>
      Object.values(traits).map((trait) => {
        if ('isOwn' in trait) throw new Error("The published facts are nobody's own.")
        return 'because' in trait ? trait.because : trait.notRated
      }),
    )
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([])
    const cells = evidence.features.flatMap(({ values }) => Object.values(values))
    expect(cells.filter(({ today }) => !text.includes(today))).toEqual([])
    const pitfalls = dataset.pitfalls.filter(({ remedy }) => !text.includes(remedy))
    expect([
      ...pitfalls,
      ...dataset.combinations.filter(({ cost }) => !text.includes(cost)),
    ]).toEqual([])
    const guides = Object.values(evidence.guides)
    const written = guides.flatMap(({ philosophy, strengths, avoidWhen }) => [
      philosophy,
      ...strengths,
      ...avoidWhen,
    ])
    expect(written.filter((fact) => !text.includes(fact.text))).toEqual([])
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await close()
  })

  it('the first steps show every file and command as the test runs them', async () => {
    const { page, close } = await openPage({ path: '/first-steps.html', javaScriptEnabled: false })
    const blocks = await page.locator('pre').allTextContents()
    for (const { firstSteps } of Object.values(evidence.guides)) {
      for (const { files, run, scaffold } of [firstSteps.page, firstSteps.json]) {
        for (const { lines } of files) expect(blocks).toContain(lines.join('\n'))
        expect(blocks).toContain(run)
        if (scaffold) expect(blocks).toContain(scaffold.join('\n'))
      }
    }
    await close()
  })

  it('every claim stands with its check', async () => {
    const { page, close } = await openPage({ path: '/how-it-works.html', javaScriptEnabled: false })
    const text = (await page.getByRole('main').textContent()) ?? ''
    expect(evidence.claims.filter(({ today }) => !text.includes(today))).toEqual([])
    await close()
  })

  it('every published situation and every real project stands on the page about fairness', async () => {
    const { page, close } = await openPage({ path: '/how-fair.html', javaScriptEnabled: false })
    const text = (await page.getByRole('main').textContent()) ?? ''
    expect(evidence.personas.filter(({ situation }) => !text.includes(situation))).toEqual([])
    expect(evidence.precedents.filter(({ description }) => !text.includes(description))).toEqual([])
    await close()
  })
})

describe('the comparison', () => {
  it('unfolds the facts that an address leads to', async () => {
    const { page, close } = await openPage({ path: '/compare.html#criterion-admin' })
    await page.getByText('Registering a model gives').waitFor()
    expect(await page.getByText('Models, queries and migrations belong').isVisible()).toBe(false)
    await close()
  })

  it('lets nothing be chosen before its script has come', async () => {
    const { page, close } = await openPage({ path: '/compare.html' })
    const html = await (await page.request.get(page.url())).text()
    expect(html).toMatch(/<fieldset [^>]*disabled/)
    expect(await page.getByRole('checkbox', { name: 'Django' }).isEnabled()).toBe(true)
    await close()
  })

  it('shows any two, by keyboard too', async () => {
    const { page, close } = await openPage({ path: '/compare.html' })
    for (const name of ['FastAPI', 'Pyramid', 'Tornado']) {
      await page.getByRole('checkbox', { name }).focus()
      await page.keyboard.press('Space')
    }
    await page.getByText('33 criteria of 2 frameworks are shown.').waitFor({ state: 'attached' })
    const headers = await page
      .getByRole('table')
      .first()
      .getByRole('columnheader')
      .allTextContents()
    expect(headers.slice(0, 3)).toEqual(['Criterion', 'Django', 'Flask'])
    await page.getByRole('link', { name: 'Own tables, mapper and migrations' }).click()
    const facts = page.getByRole('group').filter({ hasText: 'Own tables, mapper and migrations' })
    expect(await facts.getByRole('term').allTextContents()).toEqual([
      expect.stringMatching(/^Django/),
      expect.stringMatching(/^Flask/),
    ])
    await close()
  })

  it('filters by theme and sorts by difference', async () => {
    const { page, close } = await openPage({ path: '/compare.html' })
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Load')
    const load = dataset.criteria.filter(({ theme }) => theme === 'load')
    const rows = page.getByRole('table').first().getByRole('link')
    expect(await rows.allTextContents()).toEqual(load.map(({ name }) => name))
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Largest difference first')
    const spread = (id: string) => {
      const levels = dataset.frameworks.map(({ traits }) => {
        const trait = traits[id]
        return trait && 'level' in trait ? trait.level : 2
      })
      return Math.max(...levels) - Math.min(...levels)
    }
    const shown = (await rows.allTextContents()).map((name) =>
      spread(load.find((one) => one.name === name)?.id ?? ''),
    )
    expect(shown).toEqual(shown.toSorted((a, b) => b - a))
    await close()
  })

  it('takes up what a browser put back before the script came', async () => {
    let arrive = () => {}
    const scriptsAfter = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const { page, close } = await openPage({ path: '/compare.html', scriptsAfter })
    await page.getByRole('checkbox', { name: 'Tornado' }).evaluate((box: HTMLInputElement) => {
      box.checked = false
    })
    arrive()
    await page.getByText('33 criteria of 4 frameworks are shown.').waitFor({ state: 'attached' })
    expect(await page.getByRole('columnheader', { name: 'Tornado' }).count()).toBe(0)
    await close()
  })

  it('says so where no framework is chosen', async () => {
    const { page, close } = await openPage({ path: '/compare.html' })
    for (const { name } of dataset.frameworks) await page.getByRole('checkbox', { name }).uncheck()
    await page.getByText('Choose at least one framework.').waitFor()
    await close()
  })
})
