import type { Frame, Page } from 'playwright-core'
import { waitUntil } from '#tests/starters/waitUntil.ts'

/** Far more than any of it takes. */
const LIMIT_MS = 15_000

/** One question, answered. */
export interface Step {
  /** By how much it moved the page. */
  readonly shift: number
  /** Whether the height that was there was enough for what came. */
  readonly isFitting: boolean
  /** By how much the content is higher than the frame; 0 or less: nothing is hidden. */
  readonly hiddenPx: number
}

/** The frame, as soon as the wizard in it works and the page has heard so. */
export async function findWizard(page: Page): Promise<Frame> {
  await waitUntil(
    () => page.evaluate(isHeard).then((isIt) => isIt || undefined),
    LIMIT_MS,
    () => `The page has not heard of a wizard that works: ${page.url()}`,
  )
  const frame = await (
    await page.locator('framework-wizard iframe').elementHandle()
  )?.contentFrame()
  if (!frame) throw new Error('There is no frame.')
  return frame
}

/** Runs in the page. The first word of a frame says only that it is there. */
function isHeard(): boolean {
  const isUpgraded = document.querySelector('framework-wizard:defined iframe') !== null
  return (
    isUpgraded &&
    window.watched.events.some(({ type, detail }) => type === 'ready' && 'app' in detail)
  )
}

/** Forgets what a document has heard, so that it is heard anew. */
export function forgetEvents(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.watched.events = []
  })
}

/** Events of a kind so far. */
export function countEvents(page: Page, type: string): Promise<number> {
  return page.evaluate(
    (kind) => window.watched.events.filter((one) => one.type === kind).length,
    type,
  )
}

/** Gives the first answer and goes on. Waits until the next question is shown whole. */
export async function answer(page: Page, frame: Frame): Promise<Step> {
  const before = await measure(page, frame)
  const steps = await countEvents(page, 'step')
  await frame.locator('fieldset input').first().check()
  await frame.getByRole('button', { name: 'Continue', exact: true }).click()
  await waitUntil(
    async () => (await countEvents(page, 'step')) > steps || undefined,
    LIMIT_MS,
    () => 'The page has not heard of the next question.',
  )
  await settle(page, frame)
  const after = await measure(page, frame)
  return {
    shift: after.shift - before.shift,
    isFitting: after.content <= before.height,
    hiddenPx: after.hiddenPx,
  }
}

/** Waits until the frame is as high as what it holds, and both have been painted since. */
export async function settle(page: Page, frame: Frame): Promise<void> {
  await waitUntil(
    async () => {
      const { content, height, hiddenPx } = await measure(page, frame)
      return (content <= height && hiddenPx <= 0) || undefined
    },
    LIMIT_MS,
    () => 'The frame stays lower than what it holds.',
  )
  for (const one of [frame, page]) await one.evaluate(nextPaint)
}

/** Runs in a page: waits until what has changed is painted. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** The height of the frame and of what it holds, and by how much the page has moved so far. */
export async function measure(page: Page, frame: Frame) {
  const inside = await frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    const content = document.getElementById('root')?.getBoundingClientRect().height ?? 0
    return { content: Math.ceil(content), hiddenPx: scrollHeight - clientHeight }
  })
  const around = await page.evaluate(() => ({
    height: document.querySelector<HTMLElement>('framework-wizard iframe')?.offsetHeight ?? 0,
    shift: window.watched.shift,
    ownShift: window.watched.ownShift,
  }))
  return { ...inside, ...around }
}
