import type { WhenIdle } from '#state/createDecider.ts'

/** What is left of a moment must be more than this for another step; in milliseconds. */
const LEAST_LEFT = 2
/** An idle moment comes after this at the latest; in milliseconds. */
const LATEST = 200

/**
 * The idle moments of a page. Where the browser does not tell of them (Safari), a step is taken
 * whenever nothing else is waiting.
 */
export function createWhenIdle(page: Window): WhenIdle {
  return (run) => {
    let cancel = () => {}
    const later = (go: (deadline: Pick<IdleDeadline, 'timeRemaining'>) => void) => {
      try {
        const id = page.requestIdleCallback(go, { timeout: LATEST })
        cancel = () => page.cancelIdleCallback(id)
      } catch {
        const id = page.setTimeout(go, 0, { timeRemaining: () => 0 })
        cancel = () => page.clearTimeout(id)
      }
    }
    const go = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => {
      do {
        if (run() === 'done') return
      } while (deadline.timeRemaining() > LEAST_LEFT)
      later(go)
    }
    later(go)
    return () => cancel()
  }
}
