import { describe, expect, it } from 'vitest'
import { toEngineTable } from '#tests/bench/engine/toEngineTable.ts'
import { FLOOR, FRONT } from '#tests/bench/pages/benchPages.ts'
import { toTapsTable } from '#tests/bench/pages/interaction/toTapsTable.ts'
import { toLoadTable } from '#tests/bench/pages/load/toLoadTable.ts'
import { toTapTable } from '#tests/bench/pages/load/toTapTable.ts'
import { sumByKind } from '#tests/bench/pages/memory/sumByKind.ts'
import { toMemoryTable } from '#tests/bench/pages/memory/toMemoryTable.ts'
import { toText } from '#tests/bench/report/toText.ts'

const toLoad = (firstPaintMs: number, largestPaintMs: number) => ({
  firstPaintMs,
  largestPaintMs,
  shift: 0,
  requestsUntilLoad: 1,
  bytesUntilLoad: 1_234,
  requests: 3,
  lineBytes: 45_678,
})

describe('a table of the benchmark', () => {
  it('is columns of text, or Markdown', () => {
    const table = {
      head: ['', 'time'],
      rows: [
        ['page', '1 ms'],
        ['other page', '12 ms'],
      ],
    }
    expect(toText(table, false)).toBe('             time\npage         1 ms\nother page  12 ms')
    expect(toText(table, true)).toBe(
      '|  | time |\n| --- | ---: |\n| page | 1 ms |\n| other page | 12 ms |',
    )
  })

  it('says of the engine how much longer a larger dataset takes, and a peer', () => {
    const lines = [
      { name: 'flips', aim: 20, times: [16, 2_400, null] },
      { name: 'peer', aim: null, times: [320], ratioTo: [16] },
    ]
    expect(toEngineTable(lines, [1, 10, 100], 'not done').rows).toEqual([
      ['flips', '≤ 20 µs', '16 µs', '2.4 ms (× 150)', 'not done'],
      ['peer', '', '320 µs (20 × ours)', 'not timed', 'not timed'],
    ])
  })

  it('compares a page with the floor round by round, whatever a slow round did to both', () => {
    const floor = { page: FLOOR, loads: [toLoad(500, 500), toLoad(900, 900)], taps: [] }
    const ours = { page: FRONT, loads: [toLoad(550, 600), toLoad(990, 1_080)], taps: [] }
    const [, row] = toLoadTable([floor, ours]).table.rows
    expect(row?.slice(2, 6)).toEqual(['1.10', '600 ms (600–1,080)', '1.20', '≤ 1.1'])
    expect(row?.slice(8)).toEqual(['1', '3', '1,234', '45,678'])
  })

  it('counts the taps that were lost, and times the others from the first paint', () => {
    const taps = [{ firstPaintMs: 650, tappedMs: 700, countedMs: 900, nextMs: 1_000 }, null]
    const { rows } = toTapTable([{ page: FRONT, loads: [], taps }]).table
    expect(rows).toEqual([
      [
        FRONT.name,
        '50 ms (50–50)',
        '250 ms (250–250)',
        '350 ms (350–350)',
        '≤ 900 ms',
        '1 of 2',
        '0',
      ],
    ])
  })

  it('takes the worst tap of every run for its INP', () => {
    const runs = [
      { choose: [16, 24], goOn: [40, 48] },
      { choose: [16, 16], goOn: [72, 24] },
      { choose: [16, 16], goOn: [56, 24] },
    ]
    const [row] = toTapsTable([{ page: FRONT, runs }]).table.rows
    expect(row?.slice(1)).toEqual([
      '16 ms',
      '24 ms',
      '40 ms',
      '72 ms',
      '72 ms',
      '≤ 56 ms',
      '56 ms',
      '≤ 64 ms',
    ])
  })

  it('says by how much memory has grown', () => {
    const toMemory = (heapBytes: number, code: number) => {
      return { heapBytes, kinds: { code, data: 1_000_000 }, nodes: 400, listeners: 200 }
    }
    const seen = [toMemory(2_000_000, 500_000), toMemory(2_100_000, 600_000)]
    expect(toMemoryTable(seen, 10).table.rows).toEqual([
      ['JavaScript heap', '2,000 kB', '2,100 kB', '5.0 %', '≤ 10 %'],
      ['of it compiled code', '500 kB', '600 kB', '20.0 %', ''],
      ['of it objects, lists and text', '1,000 kB', '1,000 kB', '0.0 %', ''],
      ['nodes', '400', '400', '0.0 %', ''],
      ['event listeners', '200', '200', '0.0 %', ''],
    ])
  })
})

it('a heap is told apart into compiled code and what the program has made', () => {
  const meta = {
    node_fields: ['type', 'name', 'id', 'self_size'],
    node_types: [['hidden', 'code', 'object', 'string', 'native'], 'string', 'number', 'number'],
  }
  const nodes = [
    [1, 0, 1, 300],
    [2, 0, 3, 40],
    [3, 0, 5, 5],
    [4, 0, 7, 7_000],
    [0, 0, 9, 90_000],
  ].flat()
  expect(sumByKind({ snapshot: { meta }, nodes })).toEqual({ code: 300, data: 45 })
})
