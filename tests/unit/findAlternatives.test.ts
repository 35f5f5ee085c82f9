import { expect, test } from 'vitest'
import { findAlternatives } from '#engine/firmness/findAlternatives.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'

const [DJANGO, PYRAMID, TORNADO] = [0, 1, 2]

const place = (
  framework: number,
  rank: number,
  ruledOutBy: readonly KnockOut[] = [],
): Standing => ({
  framework,
  role: framework === DJANGO ? 'pick' : 'alternative',
  rank,
  points: 10 - rank,
  fit: 50,
  ruledOutBy,
})

/** What is said of Pyramid when it outranks every pick in this many of 10,000 weightings. */
const standingAt = (ahead: number) =>
  findAlternatives([place(DJANGO, 1), place(PYRAMID, 2)], {
    samples: 10_000,
    seed: 1,
    ahead: Int32Array.of(0, ahead, 0),
  }).map(({ standing }) => standing)

test('an alternative fits better from nine of ten weightings on', () => {
  expect(standingAt(10_000)).toEqual(['better'])
  expect(standingAt(9_000)).toEqual(['better'])
  expect(standingAt(8_999)).toEqual(['worth-a-look'])
})

test('an alternative is worth a look from 65 of 100 weightings on', () => {
  expect(standingAt(6_500)).toEqual(['worth-a-look'])
  expect(standingAt(6_499)).toEqual(['close'])
})

test('an alternative comes close from 35 of 100 weightings on, and below that is not named', () => {
  expect(standingAt(3_500)).toEqual(['close'])
  expect(standingAt(3_499)).toEqual([])
})

test('where every pick is ruled out, whoever is still in is what is left, not the better one', () => {
  const limit = { kind: 'must', criterion: 'admin', least: 2, isOut: [] } as const
  const rule = (framework: number) => [{ framework, question: 0, row: 0, limit }]
  const standings = [place(PYRAMID, 1), place(TORNADO, 2), place(DJANGO, 3, rule(DJANGO))]
  expect(
    findAlternatives(standings, { samples: 100, seed: 1, ahead: Int32Array.of(100, 100, 100) }),
  ).toEqual([
    { framework: PYRAMID, standing: 'left' },
    { framework: TORNADO, standing: 'left' },
  ])
})

test('the best placed alternative is named first, and a pick never is', () => {
  const ahead = Int32Array.of(100, 40, 95)
  const standings = [place(TORNADO, 1), place(DJANGO, 2), place(PYRAMID, 3)]
  expect(findAlternatives(standings, { samples: 100, seed: 1, ahead })).toEqual([
    { framework: TORNADO, standing: 'better' },
    { framework: PYRAMID, standing: 'close' },
  ])
})

test('an alternative that is ruled out is not named', () => {
  const limit = { kind: 'must', criterion: 'admin', least: 2, isOut: [] } as const
  const out = { framework: PYRAMID, question: 0, row: 0, limit }
  const ahead = Int32Array.of(0, 100, 0)
  expect(findAlternatives([place(PYRAMID, 2, [out])], { samples: 100, seed: 1, ahead })).toEqual([])
})
