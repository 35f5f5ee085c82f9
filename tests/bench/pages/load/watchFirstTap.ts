import type { Steps } from '#tests/bench/pages/benchPages.ts'

declare global {
  interface Window {
    /** Lets a finger touch the page there. */
    benchTouch?: (x: number, y: number) => Promise<void>
    benchTapped?: (times: FirstTap) => Promise<void>
  }
}

/** A tap right after the first paint; milliseconds since the page was asked for. */
export interface FirstTap {
  readonly firstPaintMs: number
  /** When the page was free enough to say where to touch it, and was touched. */
  readonly tappedMs: number
  /** When one could go on. */
  readonly countedMs: number
  /** When the next question was painted. */
  readonly nextMs: number
}

/**
 * Runs in the page before its own scripts. As soon as an option can be seen it is touched, once; and
 * as soon as one can go on, that is touched. Takes nothing from around it.
 */
export function watchFirstTap({ option, goOn, goOnText, heading }: Steps): void {
  let firstPaintMs = Number.NaN
  let tappedMs = Number.NaN
  let countedMs = Number.NaN
  let asked = ''
  const titleOf = () => document.querySelector(heading)?.textContent ?? ''
  const touch = (element: Element) => {
    element.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = element.getBoundingClientRect()
    void window.benchTouch?.(x + width / 2, y + height / 2)
  }
  const untilNext = () => {
    const title = titleOf()
    if (title === '' || title === asked) requestAnimationFrame(untilNext)
    else requestAnimationFrame(() => setTimeout(tell))
  }
  const tell = () => {
    void window.benchTapped?.({ firstPaintMs, tappedMs, countedMs, nextMs: performance.now() })
  }
  const untilCounted = () => {
    const button = document.querySelector<HTMLInputElement>(goOn)
    const isReady = button && (goOnText === null || button.textContent === goOnText)
    const hasTapped = !Number.isNaN(tappedMs)
    if (!isReady || !hasTapped) return requestAnimationFrame(untilCounted)
    countedMs = performance.now()
    touch(button)
    return untilNext()
  }
  const untilSeen = () => {
    const first = document.querySelector<HTMLInputElement>(option)
    const row = first?.closest('label')
    const [painted] = performance.getEntriesByName('first-contentful-paint')
    if (!row || !painted || getComputedStyle(row).visibility === 'hidden') {
      return requestAnimationFrame(untilSeen)
    }
    firstPaintMs = painted.startTime
    asked = titleOf()
    touch(row)
    return untilCounted()
  }
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      if (Number.isNaN(tappedMs)) tappedMs = timeStamp
    },
    true,
  )
  untilSeen()
}
