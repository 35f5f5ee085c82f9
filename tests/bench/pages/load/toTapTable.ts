import type { Figures } from '#tests/bench/part.ts'
import { formatMs } from '#tests/bench/report/formatMs.ts'
import type { Visits } from './visits.ts'

/** What becomes of a tap on the first option right after the first paint. */
export function toTapTable(visits: readonly Visits[]): Figures[number] {
  const head = ['', 'tapped at', 'counts after', 'next question after', 'aim', 'lost', 'aim']
  const rows = visits
    .filter(({ taps }) => taps.length > 0)
    .map(({ page, taps }) => {
      const kept = taps.filter((tap) => tap !== null)
      return [
        page.name,
        formatMs(kept.map(({ tappedMs }) => tappedMs)),
        formatMs(kept.map(({ tappedMs, countedMs }) => countedMs - tappedMs)),
        formatMs(kept.map(({ tappedMs, nextMs }) => nextMs - tappedMs)),
        page.isOurs ? '≤ 900 ms' : '',
        `${taps.length - kept.length} of ${taps.length}`,
        page.isOurs ? '0' : '',
      ]
    })
  return {
    about:
      'A tap on the first option as soon as it can be seen, and one on the button that goes on as soon as the answer counts; after the first of the two.',
    table: { head, rows },
  }
}
