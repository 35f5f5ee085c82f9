import { expect, test } from 'vitest'
import { decide } from '#engine/decide.ts'
import { toGivenPoints } from '#report/toGivenPoints.ts'
import { toPointsTable } from '#report/toPointsTable.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** What each answer gave to a framework of the shop. */
function give(stated: Readonly<Record<string, string>>, framework: number) {
  const decision = decide(shop, toAnswers(stated))
  const at = decision.standings.findIndex((standing) => standing.framework === framework)
  return toGivenPoints(toPointsTable(shop, decision), at)
}

test('the largest comes first, whichever side it speaks for', () => {
  // FastAPI: 2 x 3 x (0 - 2) = -12 from staff, 2 x 1 x 2 x (4 - 2) = 8 from load, counted twice.
  expect(give({ load: 'many-wait!', staff: 'daily', code: 'several' }, 2)).toEqual({
    given: [
      { question: 'staff', option: 'daily', points: -12 },
      { question: 'load', option: 'many-wait', points: 8 },
      { question: 'code', option: 'several', points: 3 },
    ],
    nothing: [],
  })
})

test('answers that gave nothing are only named', () => {
  expect(give({ staff: 'daily', load: 'many-wait', code: 'none' }, 1)).toEqual({
    given: [{ question: 'staff', option: 'daily', points: -6 }],
    nothing: ['load', 'code'],
  })
})
