import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { readBrightness } from './readBrightness.ts'
import { OUTPUT, toFileName } from './rows.ts'
import type { Visited } from './visited.ts'
import { answer, findWizard, measure, type Step, settle } from './wizardInPage.ts'

/** Cumulative layout shift. 0.1 is what is called good; nobody sees a hundredth of the page move. */
const MOST_AT_LOAD = 0.01
const MOST_PER_STEP = 0.005
const QUESTIONS = 3
/** Later than this it is seen to lag behind. */
const PROMPT_MS = 700
const PAUSE_MS = 20

/** Somebody opens the page, answers some questions and has it in the other theme. */
export function checkWalk(visited: Visited): void {
  let walk: Awaited<ReturnType<typeof walkThrough>>
  beforeAll(async () => {
    walk = await walkThrough(visited)
  })

  it('has the theme of the text around it from the start', () => {
    expect(walk.theme).toBe(walk.brightness)
  })

  it('moves nothing while it loads', () => {
    expect(walk.loadShift).toBeLessThanOrEqual(MOST_AT_LOAD)
    const own = walk.ownShift === 0 ? '' : `, site ${walk.ownShift.toFixed(4)}`
    visited.tell('load shift', `${walk.loadShift.toFixed(4)}${own}`)
  })

  it('moves nothing on a question for which there is room', () => {
    const fitting = walk.steps.filter(({ isFitting }) => isFitting)
    const most = (steps: readonly Step[]) =>
      Math.max(0, ...steps.map(({ shift }) => shift)).toFixed(4)
    expect(Number(most(fitting))).toBeLessThanOrEqual(MOST_PER_STEP)
    const grown = walk.steps.filter(({ isFitting }) => !isFitting)
    const more = grown.length === 0 ? '' : `, grown ${most(grown)}`
    visited.tell('step shift', `${fitting.length === 0 ? '-' : most(fitting)}${more}`)
  })

  it('shows every question whole, without a bar to scroll it', () => {
    expect([walk.hiddenPx, ...walk.steps.map(({ hiddenPx }) => hiddenPx)]).toEqual(
      Array.from({ length: QUESTIONS + 1 }, () => 0),
    )
    visited.tell('first height', `${walk.content} px`)
  })

  it('adds nothing to the history of my visitors', () => {
    expect(walk.historyDelta).toBe(0)
    visited.tell('history delta', String(walk.historyDelta))
  })

  it('has a title, and leaves the focus where it is while it loads', () => {
    expect(walk.title).toBe('Python web framework wizard')
    expect(walk.focused).toBe('BODY')
  })

  it('is told the language of my page, and keeps its own and the direction of that', () => {
    expect(walk.languageTold).toBe(walk.languageOfPage)
    expect(walk.languageOfFrame).toEqual({ lang: 'en', direction: 'ltr' })
  })

  it('follows the theme switch of my site, if it has one', async () => {
    const { page, frame, brightness } = walk
    const other = brightness === 'dark' ? 'light' : 'dark'
    const expected = visited.site.switchTheme === null ? brightness : other
    await visited.site.switchTheme?.(page)
    await expect
      .poll(() => readBrightness(frame), { timeout: PROMPT_MS, interval: PAUSE_MS })
      .toBe(expected)
    expect(await readBrightness(page)).toBe(expected)
    visited.tell('theme follows', visited.site.switchTheme === null ? 'none' : 'yes')
  })
}

async function walkThrough({ site, scheme, visitor }: Visited) {
  const page = await visitor.visit(site.path)
  const frame = await findWizard(page)
  await settle(page, frame)
  const { shift: loadShift, ownShift, hiddenPx, content } = await measure(page, frame)
  const theme = await readBrightness(frame)
  const brightness = await readBrightness(page)
  const { length, ...facts } = await readFacts(page, frame)
  await page.screenshot({ path: join(OUTPUT, `${toFileName(site.name, scheme)}.png`) })
  const steps: Step[] = []
  for (let question = 0; question < QUESTIONS; question++) steps.push(await answer(page, frame))
  const historyDelta = (await page.evaluate(() => history.length)) - length
  const shifts = { loadShift, ownShift, hiddenPx, content, steps }
  return { page, frame, ...facts, ...shifts, theme, brightness, historyDelta }
}

async function readFacts(page: Page, frame: Frame) {
  const around = await page.evaluate(() => {
    const wizard = document.querySelector('framework-wizard')
    return {
      focused: document.activeElement?.tagName,
      title: wizard?.querySelector('iframe')?.getAttribute('title'),
      length: history.length,
      languageOfPage: wizard?.closest<HTMLElement>('[lang]')?.lang,
    }
  })
  const inside = await frame.evaluate(() => ({
    languageTold: window.watched.told.findLast(({ type }) => type === 'config')?.lang,
    languageOfFrame: {
      lang: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
    },
  }))
  return { ...around, ...inside }
}
