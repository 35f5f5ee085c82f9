import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { DJANGO, FASTAPI, FLASK, PYRAMID, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** Standings as [framework, rank, points], first to last; on scores that the answers give, or on others. */
function rank(stated: Readonly<Record<string, string>>, scores?: readonly number[]) {
  const answered = toAnsweredRows(shop, toAnswers(stated))
  const own = scores ? Int32Array.from(scores) : scoreFrameworks(shop, answered)
  return rankFrameworks(shop, answered, own, findKnockOuts(shop, answered))
}

const places = (standings: ReturnType<typeof rank>) =>
  standings.map(({ framework, rank: place }) => [framework, place])

test('frameworks stand by points, alternatives among the picks', () => {
  const standings = rank({ staff: 'daily' })
  expect(
    standings.map(({ framework, role, rank: place, points }) => [framework, role, place, points]),
  ).toEqual([
    [DJANGO, 'pick', 1, 12],
    [PYRAMID, 'alternative', 2, 6],
    [FLASK, 'pick', 3, -6],
    [FASTAPI, 'pick', 4, -12],
  ])
})

test('equal points share a place, and the next place is left out', () => {
  expect(places(rank({ staff: 'never' }, [4, 7, 4, 1]))).toEqual([
    [FLASK, 1],
    [DJANGO, 2],
    [FASTAPI, 2],
    [PYRAMID, 4],
  ])
})

test('the ruled-out come last by points, even with the most of all', () => {
  const standings = rank({ load: 'idle' }, [50, -3, -3, 99])
  expect(places(standings)).toEqual([
    [FLASK, 1],
    [FASTAPI, 1],
    [PYRAMID, 3],
    [DJANGO, 4],
  ])
  expect(standings.map(({ ruledOutBy }) => ruledOutBy.length)).toEqual([0, 0, 1, 1])
})

test('each ruled-out framework says by what answers it is ruled out, and nobody else does', () => {
  // "daily" needs admin 2, which Flask and FastAPI lack; "idle" async 2, which Django and Pyramid do.
  const standings = rank({ staff: 'daily!!', load: 'idle' })
  const reasons = standings.map(({ framework, ruledOutBy }) => [
    framework,
    ruledOutBy.map((knockOut) => [knockOut.framework, knockOut.limit.criterion]),
  ])
  expect(new Map(reasons as [number, unknown][])).toEqual(
    new Map([
      [DJANGO, [[DJANGO, 'async']]],
      [FLASK, [[FLASK, 'admin']]],
      [FASTAPI, [[FASTAPI, 'admin']]],
      [PYRAMID, [[PYRAMID, 'async']]],
    ]),
  )
})

test('fit is 50 plus the share of what could be had, on one scale for all', () => {
  // Attainable: staff 2 x (2 x 3) = 12, load 1 x (2 x 2) = 4 counted twice: 12 + 8 = 20.
  const fits = new Map(
    rank({ staff: 'daily', load: 'many-wait!' }).map(({ framework, fit }) => [framework, fit]),
  )
  expect(fits.get(DJANGO)).toBe(50 + (50 * (12 - 4)) / 20)
  expect(fits.get(FLASK)).toBe(50 + (50 * -6) / 20)
  expect(fits.get(FASTAPI)).toBe(50 + (50 * (-12 + 8)) / 20)
  expect(fits.get(PYRAMID)).toBe(50 + (50 * (6 - 8)) / 20)
})

test('fit is rounded, reaches 0 and 100, and stays between them', () => {
  expect(rank({ staff: 'daily' }, [12, 99, -99, 1]).map(({ fit }) => fit)).toEqual([
    100,
    100,
    Math.round(50 + 50 / 12),
    0,
  ])
})

test('there is no fit while the answers call for nothing', () => {
  expect(rank({ staff: 'never', code: 'none' }).map(({ fit }) => fit)).toEqual([
    null,
    null,
    null,
    null,
  ])
})
