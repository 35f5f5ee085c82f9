import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Visited } from './describeSite.ts'
import { readBrightness, readTheme } from './readBrightness.ts'
import { OUTPUT } from './rows.ts'
import { answer, findWizard, measure, type Step, settle } from './wizardInPage.ts'

/** Cumulative layout shift. 0.1 is what is called good; nobody sees a hundredth of the page move. */
const MOST_AT_LOAD = 0.01
const MOST_PER_STEP = 0.005
const QUESTIONS = 3

/** Somebody opens the page and answers some questions. */
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
    visited.tell('load shift', walk.loadShift.toFixed(4))
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
}

async function walkThrough({ site, scheme, visitor }: Visited) {
  const page = await visitor.visit(site.path)
  const frame = await findWizard(page)
  await settle(page, frame)
  const { shift: loadShift, hiddenPx } = await measure(page, frame)
  const theme = await readTheme(frame)
  const brightness = await readBrightness(page)
  const { focused, title, length, languageOfPage } = await page.evaluate(() => ({
    focused: document.activeElement?.tagName,
    title: document.querySelector('framework-wizard iframe')?.getAttribute('title'),
    length: history.length,
    languageOfPage: document.querySelector('framework-wizard')?.closest<HTMLElement>('[lang]')
      ?.lang,
  }))
  const { languageTold, languageOfFrame } = await frame.evaluate(() => ({
    languageTold: window.watched.told.findLast(({ type }) => type === 'config')?.lang,
    languageOfFrame: {
      lang: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
    },
  }))
  const name = `${site.name.replaceAll(/\W+/g, '-').toLowerCase()}-${scheme}.png`
  await page.screenshot({ path: join(OUTPUT, name) })
  const steps: Step[] = []
  for (let question = 0; question < QUESTIONS; question++) steps.push(await answer(page, frame))
  const historyDelta = (await page.evaluate(() => history.length)) - length
  return {
    ...{ loadShift, hiddenPx, theme, brightness, focused, title, steps, historyDelta },
    ...{ languageOfPage, languageTold, languageOfFrame },
  }
}
