import type { Figures } from '#tests/bench/part.ts'
import { formatMs } from '#tests/bench/report/formatMs.ts'
import { findQuantile } from '#tests/bench/statistics/findQuantile.ts'
import type { ObservedLoad } from './observedLoad.ts'
import type { Visits } from './visits.ts'

const HEAD = [
  '',
  'first paint',
  '× floor',
  'largest paint',
  '× floor',
  'aim',
  'layout shift',
  'aim',
  'requests until load',
  'in all',
  'bytes until load',
  'in all on the line',
]

/** Pages side by side; the first is the floor. Ratios are those of visits of the same round. */
export function toLoadTable(visits: readonly Visits[]): Figures[number] {
  const floor = visits[0]?.loads ?? []
  const rows = visits.map(({ page, loads }) => {
    const of = (value: (load: ObservedLoad) => number) => loads.map(value)
    const ratio = (value: (load: ObservedLoad) => number) => toRatio(of(value), floor.map(value))
    const middle = (value: (load: ObservedLoad) => number) => findQuantile(of(value), 1 / 2)
    const count = (value: (load: ObservedLoad) => number) => middle(value).toLocaleString('en')
    return [
      page.name,
      formatMs(of((load) => load.firstPaintMs)),
      ratio((load) => load.firstPaintMs),
      formatMs(of((load) => load.largestPaintMs)),
      ratio((load) => load.largestPaintMs),
      page.isOurs ? '≤ 1.1' : '',
      middle((load) => load.shift).toFixed(2),
      page.isOurs ? '0' : '',
      count((load) => load.requestsUntilLoad),
      count((load) => load.requests),
      count((load) => load.bytesUntilLoad),
      count((load) => load.lineBytes),
    ]
  })
  return {
    about: `First visits, ${floor.length} of each page: the median and, in brackets, the middle half of them.`,
    table: { head: HEAD, rows },
  }
}

function toRatio(ours: readonly number[], floor: readonly number[]): string {
  const ratios = ours.map((one, round) => one / (floor[round] ?? Number.NaN))
  return findQuantile(ratios, 1 / 2).toFixed(2)
}
