import type { Figures } from '#tests/bench/part.ts'
import { formatMs } from '#tests/bench/report/formatMs.ts'
import type { Opening } from './taps.ts'

/** From the tap on "See the result" on. */
export function toOpeningTable(openings: readonly Opening[]): Figures[number] {
  const times = (value: (opening: Opening) => number) => formatMs(openings.map(value))
  return {
    about: 'From the tap that opens the result, on the same processor.',
    table: {
      head: ['', 'time', 'aim'],
      rows: [
        ['to the next frame', times(({ nextPaintMs }) => nextPaintMs), ''],
        [
          'to the verdict with all explanations',
          times(({ explainedMs }) => explainedMs),
          '≤ 100 ms',
        ],
        ['to real projects and first steps below', times(({ completeMs }) => completeMs), ''],
      ],
    },
  }
}
