/** As many changes as are written at once, and how long it takes until one more may be. */
const BURST = 40
const PAUSE_MS = 170

type Method = 'pushState' | 'replaceState'

/** Writes the present place of a page into its history. */
export interface HistoryWriter {
  /**
   * Adds an entry or changes the present one; a change may wait, and gives way to the next.
   *
   * @param address - `undefined`: it stays as it is.
   */
  readonly write: (method: Method, entry: unknown, address: string | undefined) => void
  /** Lets go of what waits: another entry is the present one. */
  readonly drop: () => void
}

/**
 * WebKit throws after 100 changes within ten seconds, so what comes faster than that waits until there
 * is room, and only the last is written. A browser that refuses all the same is left alone: the page
 * goes on, and its next change is written as the first.
 */
export function createHistoryWriter(page: Window): HistoryWriter {
  let room = BURST
  let last = performance.now()
  let waiting: number | undefined
  const drop = () => page.clearTimeout(waiting)
  const write: HistoryWriter['write'] = (method, entry, address) => {
    drop()
    const now = performance.now()
    room = Math.min(BURST, room + (now - last) / PAUSE_MS)
    last = now
    if (room < 1 && method === 'replaceState') {
      waiting = page.setTimeout(write, PAUSE_MS, method, entry, address)
      return
    }
    room -= 1
    try {
      page.history[method](entry, '', address)
    } catch {
      // The answers are in the page, and in the storage where there is one.
    }
  }
  return { write, drop }
}
