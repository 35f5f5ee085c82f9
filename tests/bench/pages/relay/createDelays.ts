/** Something to do at an instant, in milliseconds of `performance.now()`. */
interface Due {
  readonly atMs: number
  readonly run: () => void
}

/**
 * Does things later, in the order in which they were given; their instants must not go back. Timers
 * alone would not keep the order of two that are due in the same millisecond.
 */
export function createDelays(): (atMs: number, run: () => void) => void {
  const waiting: Due[] = []
  const wake = () => {
    for (let next = waiting[0]; next && next.atMs <= performance.now(); next = waiting[0]) {
      waiting.shift()
      next.run()
    }
    sleep()
  }
  const sleep = () => {
    const [next] = waiting
    if (next) setTimeout(wake, Math.max(0, next.atMs - performance.now()))
  }
  return (atMs, run) => {
    waiting.push({ atMs, run })
    if (waiting.length === 1) sleep()
  }
}
