import type { Figures } from '#tests/bench/part.ts'
import { formatMs } from '#tests/bench/report/formatMs.ts'
import type { Visits } from './visits.ts'

/** What becomes of a tap on the first option right after the first paint. */
export function toTapTable(visits: readonly Visits[]): Figures[number] {
  const head = ['', 'touched', 'answer counts', 'next question', 'aim', 'lost', 'aim']
  const rows = visits
    .filter(({ taps }) => taps.length > 0)
    .map(({ page, taps }) => {
      const kept = taps.filter((tap) => tap !== null)
      return [
        page.name,
        formatMs(kept.map(({ firstPaintMs, tappedMs }) => tappedMs - firstPaintMs)),
        formatMs(kept.map(({ firstPaintMs, countedMs }) => countedMs - firstPaintMs)),
        formatMs(kept.map(({ firstPaintMs, nextMs }) => nextMs - firstPaintMs)),
        page.isOurs ? '≤ 900 ms' : '',
        `${taps.length - kept.length} of ${taps.length}`,
        page.isOurs ? '0' : '',
      ]
    })
  return {
    about:
      'From the first paint on: a touch on the first option as soon as the page lets itself be touched, and one on the button that goes on as soon as the answer counts.',
    table: { head, rows },
  }
}
