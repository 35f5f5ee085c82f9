import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildMirrored } from '#tests/screens/buildMirrored.ts'
import { states } from '#tests/screens/states.ts'
import { readSidewaysScroll } from './checkStructure.ts'
import type { OpenedPage } from './harness.ts'
import { openState } from './openState.ts'
import { type ServedSite, serveSite } from './serveSite.ts'

const SHOWN = [
  'first-question',
  'question-terms',
  'overview',
  'result-clear',
  'result-too-close',
  'result-nobody-left',
  'compare',
  'first-steps',
  'how-it-works',
  'how-fair',
  'drafts',
]
let site: ServedSite

beforeAll(async () => {
  site = await serveSite(await buildMirrored())
})

afterAll(() => site.close())

function open(name: string, width: number): Promise<OpenedPage> {
  const { act: _, ...state } = states[name] ?? { path: '/nowhere' }
  const viewport = { width, height: 900 }
  return openState(state, { origin: site.origin, viewport, reducedMotion: 'reduce' })
}

async function readBox(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not to be seen.')
  return { ...box, right: box.x + box.width }
}

describe.each(SHOWN)('%s in longer words from right to left', (name) => {
  it.each([320, 1280])('needs no sideways scrolling at %i px', async (width) => {
    const { page, close } = await open(name, width)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.getByRole('main').textContent()).toMatch(/[ëïöåéîû]/)
    expect(await readSidewaysScroll(page)).toBe(0)
    await close()
  })
})

describe('what is read from right to left', () => {
  it('has the radio right of its words and the key left of them', async () => {
    const { page, close } = await open('first-question', 1280)
    const row = page.getByRole('radio').first().locator('xpath=ancestor::label')
    const radio = await readBox(row.getByRole('radio'))
    const words = await readBox(row.locator('[data-label]'))
    expect(radio.x).toBeGreaterThanOrEqual(words.right)
    const key = await readBox(row.getByText('1', { exact: true }))
    expect(key.right).toBeLessThanOrEqual(words.x)
    await close()
  })

  it('has a rule of progress that grows from the right', async () => {
    const { page, close } = await open('question', 1280)
    const [track, done] = await Promise.all(
      [0, 1].map((index) => readBox(page.locator('header svg rect').nth(index))),
    )
    expect(done?.width).toBeGreaterThan(10)
    expect(done?.width).toBeLessThan(track?.width ?? 0)
    expect(done?.right).toBeCloseTo(track?.right ?? 0, 0)
    await close()
  })

  it('has bars that grow to the left of zero', async () => {
    const { page, close } = await open('result-clear', 1280)
    const bars = page.locator('section[aria-labelledby="standings"] summary > svg')
    const bar = await readBox(bars.first().locator('rect'))
    const zero = await readBox(bars.first().locator('line'))
    expect(bar.width).toBeGreaterThan(10)
    expect(Math.abs(bar.right - zero.x)).toBeLessThanOrEqual(1)
    await close()
  })

  it('has shares that grow from the right', async () => {
    const { page, close } = await open('how-fair', 1280)
    const svg = page.locator('main ul > li > svg').first()
    const share = await readBox(svg.locator('rect'))
    const whole = await readBox(svg)
    expect(share.width).toBeLessThan(whole.width)
    expect(share.right).toBeCloseTo(whole.right, 0)
    await close()
  })

  it('has strokes of a level that fill from the right', async () => {
    const { page, close } = await open('compare', 1280)
    const strokes = page.locator('table svg:has(rect ~ rect)').first().locator('rect')
    const first = await readBox(strokes.first())
    const last = await readBox(strokes.last())
    expect(first.x).toBeGreaterThan(last.x)
    await close()
  })

  it('leaves programs from left to right', async () => {
    const { page, close } = await open('first-steps', 1280)
    const directions = await page
      .locator('pre')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction))
    expect(directions.length).toBeGreaterThan(10)
    expect(directions.filter((direction) => direction !== 'ltr')).toEqual([])
    await close()
  })
})
