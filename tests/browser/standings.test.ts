import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading } from './steps.ts'

const NAMES = ['Django', 'FastAPI', 'Flask', 'Pyramid', 'Tornado']

const standingsOf = (page: Page) => page.getByRole('region', { name: 'How they stand' })
const whyNotOf = (page: Page) => page.getByRole('region', { name: 'Why not another?' })

/** The figures of a table's rows, its last row their total. */
async function readFigures(table: Locator): Promise<number[]> {
  const cells = await table.getByRole('cell').allTextContents()
  return cells.map((text) => Number(text.replace('−', '-')))
}

describe('how they stand', () => {
  it('unfolds to what each answer gave, largest first, and it adds up', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await heading(page, 'Django')
    const standings = standingsOf(page)
    for (const name of NAMES) {
      const table = standings.getByRole('table', { name: `What each answer gave to ${name}` })
      expect(await table.count()).toBe(0)
      await standings.getByText(name, { exact: true }).click()
      const figures = await readFigures(table)
      const total = figures.pop() ?? 0
      expect(figures.reduce((sum, points) => sum + points, 0)).toBe(total)
      const sizes = figures.map(Math.abs)
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
      expect(figures).not.toContain(0)
    }
    await close()
  })

  it('unfolds by keyboard, and says which answers gave nothing', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    await heading(page, 'FastAPI')
    const standings = standingsOf(page)
    await standings.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await standings
      .getByRole('rowheader', { name: /^Interface JSON for programs$/ })
      .waitFor({ state: 'visible' })
    const first = standings.getByRole('listitem').first()
    await first.getByText('One answer gave it nothing either way: Data.').waitFor()
    await close()
  })

  it.each([1280, 390, 320])('has one zero line for all bars at %i px', async (width) => {
    const viewport = { width, height: 900 }
    const { page, close } = await openPage({ path: toPath(situations.clearPick), viewport })
    await heading(page, 'Django')
    for (const name of NAMES) await standingsOf(page).getByText(name, { exact: true }).click()
    const zeros = await standingsOf(page)
      .locator('line')
      .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().x)))
    expect(zeros.length).toBeGreaterThan(20)
    expect(Math.max(...zeros) - Math.min(...zeros)).toBeLessThanOrEqual(1)
    await close()
  })

  it.each([
    ['reduce', '0s'],
    ['no-preference', '0.2s'],
  ] as const)('with motion at %s, bars take %s to their new length', async (motion, duration) => {
    const path = toPath(situations.clearPick)
    const { page, close } = await openPage({ path, reducedMotion: motion })
    await heading(page, 'Django')
    const bar = standingsOf(page).locator('rect').first()
    const taken = await bar.evaluate((rect) => getComputedStyle(rect).transitionDuration)
    expect(taken.split(', ')[0]).toBe(duration)
    await close()
  })
})

describe('why not another', () => {
  it('says in a sentence what keeps each behind, and unfolds both sides with sources', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await heading(page, 'Django')
    const whyNot = whyNotOf(page)
    expect(await whyNot.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      ['FastAPI', 'Flask', 'Pyramid', 'Tornado'].map((name) => `Why not ${name}?`),
    )
    await whyNot.getByText(/^FastAPI is 87 points behind Django, above all because of/).waitFor()
    await whyNot.getByText(/“People in groups with different roles” rules Tornado out/).waitFor()
    await whyNot.getByRole('heading', { name: 'Why not FastAPI?' }).click()
    await whyNot.getByRole('heading', { name: 'What speaks for Django over FastAPI' }).waitFor()
    await whyNot.getByRole('heading', { name: 'What speaks for FastAPI all the same' }).waitFor()
    expect(await whyNot.getByRole('link').count()).toBeGreaterThan(3)
    await close()
  })

  it('sets everybody beside both in a tie, the two themselves included', async () => {
    const { page, close } = await openPage({ path: toPath(situations.tie) })
    await heading(page, 'FastAPI or Flask')
    const whyNot = whyNotOf(page)
    expect(await whyNot.getByRole('heading', { level: 3 }).count()).toBe(5)
    await whyNot.getByText('None of your answers tells FastAPI apart from Flask.').waitFor()
    await whyNot.getByText(/^Django is 12 points behind FastAPI and Flask, above all/).waitFor()
    await close()
  })

  it('is not asked where nobody is picked', async () => {
    const { page, close } = await openPage({ path: toPath(situations.nobodyLeft) })
    await heading(page, 'None of the three is left')
    expect(await whyNotOf(page).count()).toBe(0)
    await close()
  })
})

describe('how firm a result is', () => {
  it('is said for each that ever comes first, with the figures and what is open', async () => {
    const { page, close } = await openPage({ path: toPath(situations.tooClose) })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const firmness = page.getByRole('region', { name: 'How firm this is' })
    await firmness
      .getByText(/^Weighed otherwise, \w+ stays first in about \d of 10 cases/)
      .waitFor()
    await firmness.getByText(/^In figures, of 10,000: \w+ \d,\d{3}/).waitFor()
    await firmness.getByText(/could each change the result by themselves/).waitFor()
    await close()
  })
})
