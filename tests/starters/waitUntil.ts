import { setTimeout as pause } from 'node:timers/promises'

const PAUSE_MS = 25

/** Tries again and again until there is a result; throws what `explain` says when time is up. */
export async function waitUntil<Result>(
  attempt: () => Result | undefined | Promise<Result | undefined>,
  limitMs: number,
  explain: () => string,
): Promise<Result> {
  const deadline = performance.now() + limitMs
  for (;;) {
    const result = await attempt()
    if (result !== undefined) return result
    if (performance.now() > deadline) throw new Error(explain())
    await pause(PAUSE_MS)
  }
}
