import type { Table } from '#tests/bench/part.ts'

/** One line: how long it takes at each scale, in microseconds; `null`: stopped at the time limit, missing: not timed. */
export interface Line {
  readonly name: string
  readonly aim: number | null
  readonly times: readonly (number | null)[]
  /** What each time is compared with, for peers. */
  readonly ratioTo?: readonly (number | null)[]
}

/**
 * The lines as a table. Behind every time but the first stands how many times longer it takes than
 * at a tenth of the size; behind those of a peer how many times longer than ours.
 *
 * @param limit - what stands where the time limit was reached.
 */
export function toEngineTable(
  lines: readonly Line[],
  scales: readonly number[],
  limit: string,
): Table {
  const head = ['', 'aim', ...scales.map((times) => `${times}×`)]
  const rows = lines.map(({ name, aim, times, ratioTo }) => [
    name,
    aim === null ? '' : `≤ ${formatTime(aim)}`,
    ...scales.map((_, at) => {
      const time = times[at]
      if (time === undefined) return 'not timed'
      if (time === null) return limit
      const base = ratioTo ? ratioTo[at] : times[at - 1]
      if (!base) return formatTime(time)
      const factor = formatNumber(time / base)
      return `${formatTime(time)} (${ratioTo ? `${factor} × ours` : `× ${factor}`})`
    }),
  ])
  return { head, rows }
}

function formatTime(microseconds: number): string {
  if (microseconds >= 1_000_000) return `${formatNumber(microseconds / 1_000_000)} s`
  if (microseconds >= 1_000) return `${formatNumber(microseconds / 1_000)} ms`
  return `${formatNumber(microseconds)} µs`
}

/** Two significant figures. */
function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(2))
  return rounded >= 1_000 ? rounded.toLocaleString('en') : String(rounded)
}
