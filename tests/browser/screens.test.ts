import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { checkAccessibility, openPage } from './harness.ts'

const FOLDER = join(import.meta.dirname, '../.output/screens')
mkdirSync(FOLDER, { recursive: true })

const screens = {
  start: '/',
  question: toPath(situations.clearPick, { kind: 'question', question: 'staff-screens' }),
  'question-long': toPath(situations.leaning, { kind: 'question', question: 'existing-code' }),
  overview: toPath(situations.clearPick, { kind: 'overview' }),
  'overview-damaged': `${toPath(situations.clearPick).replace(/.&s=result.*/, '&s=result')}`,
  'result-clear': toPath(situations.clearPick),
  'result-leaning': toPath(situations.leaning),
  'result-too-close': toPath(situations.tooClose),
  'result-tie': toPath(situations.tie),
  'result-nobody-left': toPath(situations.nobodyLeft),
  'result-alternative': toPath(situations.betterAlternative),
  'result-nothing-answered': '/#s=result',
  compare: '/compare.html',
  'first-steps': '/first-steps.html',
  'how-it-works': '/how-it-works.html',
  'how-fair': '/how-fair.html',
}

describe.each([390, 1280])('%i px wide', (width) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(Object.entries(screens))('%s breaks no rule of accessibility', async (name, path) => {
      const viewport = { width, height: width === 390 ? 844 : 900 }
      const opened = await openPage({ path, viewport, colorScheme, reducedMotion: 'reduce' })
      await opened.page.getByRole('heading', { level: 1 }).waitFor()
      const file = join(FOLDER, `${name}-${width}-${colorScheme}.png`)
      await opened.page.screenshot({ path: file, fullPage: true })
      expect(await checkAccessibility(opened.page)).toEqual([])
      const { width: reached } = await opened.page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
      }))
      expect(reached).toBeLessThanOrEqual(width)
      await opened.close()
    })
  })
})

describe('320 px wide', () => {
  it.each(Object.entries(screens))('%s needs no sideways scrolling', async (_, path) => {
    const opened = await openPage({ path, viewport: { width: 320, height: 640 } })
    await opened.page.getByRole('heading', { level: 1 }).waitFor()
    const reached = await opened.page.evaluate(() => document.documentElement.scrollWidth)
    expect(reached).toBeLessThanOrEqual(320)
    await opened.close()
  })
})
