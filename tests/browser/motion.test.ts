import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { states } from '#tests/screens/states.ts'
import { openPage } from './harness.ts'
import { openState } from './openState.ts'
import { afterSkip } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

const SHOWN = ['first-question', 'question-terms', 'overview', 'result-clear', 'compare'] as const
const isFocused = (page: Page) =>
  page.getByRole('heading', { level: 1 }).evaluate((element) => element === document.activeElement)

/** What moves on the page, or would when it changes: animations and transitions with a duration. */
const listMoving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
      const isTimed = (durations: string) => durations.split(', ').some((one) => one !== '0s')
      const isMoving = animationName !== 'none' && isTimed(animationDuration)
      return isMoving || isTimed(transitionDuration) ? [element.className.toString()] : []
    }),
  )

/** Presses Tab until focus has been everywhere once; what has no mark while it has focus. */
async function listUnmarked(page: Page): Promise<string[]> {
  const unmarked: string[] = []
  const seen = new Set<string>()
  for (;;) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const all = [...document.querySelectorAll('*')]
      const marked = [element, element.closest('label')]
      const isMarked = marked.some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3
      })
      return { id: String(all.indexOf(element)), html: element.outerHTML.slice(0, 120), isMarked }
    })
    if (!focus || seen.has(focus.id)) return unmarked
    seen.add(focus.id)
    if (!focus.isMarked) unmarked.push(focus.html)
  }
}

describe.each(SHOWN)('%s', (name) => {
  it('shows where focus is, wherever it goes', async () => {
    const { page, close } = await openState(states[name] ?? { path: '/nowhere' })
    expect(await listUnmarked(page)).toEqual([])
    await close()
  })

  it('stands still for whoever asks for less motion', async () => {
    const state = states[name] ?? { path: '/nowhere' }
    const { page, close } = await openState(state, { reducedMotion: 'reduce' })
    expect(await listMoving(page)).toEqual([])
    await close()
  })
})

describe('motion', () => {
  it('is there for everybody else', async () => {
    const path = toPath(situations.clearPick)
    const { page, close } = await openPage({ path, reducedMotion: 'no-preference' })
    expect((await listMoving(page)).length).toBeGreaterThan(5)
    await close()
  })
})

describe('focus', () => {
  it('goes to the heading of every screen that is opened', async () => {
    const { page, close } = await openPage()
    await press(page, 'Skip for now')
    await heading(page, afterSkip.title)
    expect(await isFocused(page)).toBe(true)
    await press(page, 'All answers')
    await heading(page, 'Your answers')
    expect(await isFocused(page)).toBe(true)
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await heading(page, 'Nothing to go on yet')
    expect(await isFocused(page)).toBe(true)
    await close()
  })
})
