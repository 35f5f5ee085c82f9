import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { states } from '#tests/screens/states.ts'
import {
  listHeadingLevels,
  listMissingLandmarks,
  listSkippedLevels,
  listSmallTargets,
  readSidewaysScroll,
} from './checkStructure.ts'
import { checkAccessibility, type OpenedPage } from './harness.ts'
import { openState } from './openState.ts'

/** The rules that another scheme of colours can break; all others have been asked in light. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Where everything has failed only this is left: what stands around it may be what failed. */
const WITHOUT_FRAME = ['failure']

const DESK = { width: 1280, height: 900 }

describe.each(Object.entries(states))('%s', (name, state) => {
  let opened: OpenedPage

  beforeAll(async () => {
    opened = await openState(state, {
      viewport: DESK,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
  })

  afterAll(() => opened.close())

  it('breaks no rule of accessibility', async () => {
    const broken = await checkAccessibility(opened.page)
    const isOnPaper = state.media === 'print'
    // Nothing on paper is pressed.
    expect(broken.filter((line) => !(isOnPaper && line.startsWith('target-size')))).toEqual([])
  })

  it('has one main heading, skips no level below it, and every landmark', async () => {
    const levels = await listHeadingLevels(opened.page)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(listSkippedLevels(levels)).toEqual([])
    const missing = await listMissingLandmarks(opened.page)
    expect(missing).toEqual(
      WITHOUT_FRAME.includes(name) ? ['banner', 'navigation', 'contentinfo'] : [],
    )
  })

  it('keeps its contrast in the dark', async () => {
    await opened.page.emulateMedia({ colorScheme: 'dark' })
    expect(await checkAccessibility(opened.page, RULES_OF_COLOUR)).toEqual([])
  })

  it('keeps its contrast in forced colours', async () => {
    await opened.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    expect(await checkAccessibility(opened.page, RULES_OF_COLOUR)).toEqual([])
  })

  // Nor scrolled.
  if (state.media === 'print') return

  it('has targets that a finger meets on a phone', async () => {
    await opened.page.emulateMedia({ forcedColors: 'none' })
    await opened.page.setViewportSize({ width: 390, height: 844 })
    expect(await listSmallTargets(opened.page)).toEqual([])
    expect(await readSidewaysScroll(opened.page)).toBe(0)
  })

  it('needs no sideways scrolling at 320 px, nor on a desk at 400 %', async () => {
    const { page } = opened
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await readSidewaysScroll(page)).toBe(0)
    expect(await checkAccessibility(page)).toEqual([])
    await page.setViewportSize({ width: 1280 / 4, height: 1024 / 4 })
    expect(await readSidewaysScroll(page)).toBe(0)
  })
})
