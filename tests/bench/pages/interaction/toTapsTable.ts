import type { Figures } from '#tests/bench/part.ts'
import { findQuantile } from '#tests/bench/statistics/findQuantile.ts'
import type { Taps } from './taps.ts'

const HEAD = [
  '',
  'choose: median',
  '95 of 100',
  'go on: median',
  '95 of 100',
  'both: 95 of 100',
  'aim',
  'worst of a run (INP)',
  'aim',
]

/** Pages side by side. The worst of a run is the median of the runs. */
export function toTapsTable(taps: readonly Taps[]): Figures[number] {
  const rows = taps.map(({ page, runs }) => {
    const choose = runs.flatMap((run) => run.choose)
    const goOn = runs.flatMap((run) => run.goOn)
    const worst = runs.map((run) => Math.max(...run.choose, ...run.goOn))
    const at = (times: readonly number[], share: number) => `${findQuantile(times, share)} ms`
    return [
      page.name,
      at(choose, 0.5),
      at(choose, 0.95),
      at(goOn, 0.5),
      at(goOn, 0.95),
      at([...choose, ...goOn], 0.95),
      page.isOurs ? '≤ 56 ms' : '',
      at(worst, 0.5),
      page.isOurs ? '≤ 64 ms' : '',
    ]
  })
  const [first] = taps
  const taken = first?.runs.flatMap((run) => run.choose).length ?? 0
  return {
    about: `From a tap to the next paint, on a processor slowed down six times; ${taken} answers and as many ways on, in ${first?.runs.length ?? 0} runs.`,
    table: { head: HEAD, rows },
  }
}
