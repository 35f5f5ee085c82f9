import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScreenState } from '#tests/screens/screenState.ts'
import { stateGroups } from '#tests/screens/states.ts'
import {
  listHeadingLevels,
  listMissingLandmarks,
  listSkippedLevels,
  listSmallTargets,
  readSidewaysScroll,
} from './checkStructure.ts'
import { checkAccessibility, type OpenedPage } from './harness.ts'
import { openState } from './openState.ts'

/** What colours can break; all else is the same document whatever the scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const DESK = { width: 1280, height: 900 }

/** Checks every state of some groups. They are shared out among files, which run side by side. */
export function checkScreens(groups: readonly string[]): void {
  const entries = groups.flatMap((group) => Object.entries(stateGroups[group] ?? {}))
  describe.each(entries)('%s', checkScreen)
}

function checkScreen(_: string, state: ScreenState): void {
  let opened: OpenedPage

  beforeAll(async () => {
    opened = await openState(state, {
      viewport: DESK,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
  })

  afterAll(() => opened.close())

  /** Nothing on paper is pressed. */
  const withoutPaper = (broken: readonly string[]) =>
    broken.filter((line) => !(state.media === 'print' && line.startsWith('target-size')))

  it('breaks no rule of accessibility', async () => {
    expect(withoutPaper(await checkAccessibility(opened.page))).toEqual([])
  })

  it('has one main heading, skips no level below it, and every landmark', async () => {
    const levels = await listHeadingLevels(opened.page)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(listSkippedLevels(levels)).toEqual([])
    expect(await listMissingLandmarks(opened.page)).toEqual(state.lacks ?? [])
  })

  it.each([
    ['in the dark', { colorScheme: 'dark' }],
    ['in forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ] as const)('breaks none %s', async (_, media) => {
    await opened.page.emulateMedia(media)
    expect(await checkAccessibility(opened.page, COLOUR_RULES)).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'keeps its contrast where more is asked for, %s',
    async (scheme) => {
      const { page } = opened
      await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none', contrast: 'more' })
      expect(await checkAccessibility(page, ['color-contrast-enhanced'])).toEqual([])
    },
  )

  // Nor scrolled.
  if (state.media === 'print') return

  it('has targets that a finger meets on a phone', async () => {
    await opened.page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
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
}
