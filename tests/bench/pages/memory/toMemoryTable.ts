import type { Figures } from '#tests/bench/part.ts'
import type { Memory } from './readMemory.ts'

const KILOBYTE = 1_000

/** @param seen - after the first run and after the last. */
export function toMemoryTable(seen: readonly Memory[], runs: number): Figures[number] {
  const first = seen[0]
  const last = seen.at(-1)
  const toRow = (name: string, unit: number, suffix: string, value: (memory: Memory) => number) => {
    const [before, after] = [first, last].map((one) => (one ? value(one) : Number.NaN))
    const format = (amount = Number.NaN) =>
      `${Math.round(amount / unit).toLocaleString('en')}${suffix}`
    const growth = (((after ?? Number.NaN) / (before ?? Number.NaN) - 1) * 100).toFixed(1)
    return [name, format(before), format(after), `${growth} %`]
  }
  return {
    about:
      'What the page holds, back at the first question after a run through quick mode to the whole result.',
    table: {
      head: ['', 'after 1 run', `after ${runs} runs`, 'growth', 'aim'],
      rows: [
        [...toRow('JavaScript heap', KILOBYTE, ' kB', ({ heapBytes }) => heapBytes), '≤ 10 %'],
        [...toRow('of it compiled code', KILOBYTE, ' kB', ({ kinds }) => kinds.code), ''],
        [...toRow('of it objects, lists and text', KILOBYTE, ' kB', ({ kinds }) => kinds.data), ''],
        [...toRow('nodes', 1, '', ({ nodes }) => nodes), ''],
        [...toRow('event listeners', 1, '', ({ listeners }) => listeners), ''],
      ],
    },
  }
}
