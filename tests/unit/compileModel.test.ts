import { expect, test } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildDataset, type StatedOption } from '#tests/fixtures/buildDataset.ts'

const frameworks = {
  django: { admin: 4, async: 1 },
  flask: { admin: 1, async: 3 },
  tornado: { admin: 'unrated' as const, async: 4 },
}

/** A model with one question of weight 2, whose first option is the one stated. */
function compileOption(option: StatedOption) {
  const questions = { staff: { weight: 2, options: { daily: option, never: {} } } }
  return compileModel(buildDataset({ frameworks, alternatives: ['tornado'], questions }))
}

test('an answer gives a framework weight times need times what its level is above 2', () => {
  const { points } = compileOption({ needs: { admin: 3, async: 1 } })
  expect([...points.slice(0, 3)]).toEqual([
    2 * (3 * (4 - 2) + 1 * (1 - 2)),
    2 * (3 * (1 - 2) + 1 * (3 - 2)),
    2 * (3 * 0 + 1 * (4 - 2)),
  ])
})

test('where level 3 is enough, level 4 gives no more than 3, and lower levels give what they did', () => {
  const { points } = compileOption({ needs: { async: { need: 3, enough: 3 } } })
  expect([...points.slice(0, 3)]).toEqual([2 * 3 * (1 - 2), 2 * 3 * (3 - 2), 2 * 3 * (3 - 2)])
})

test('where little is enough, more than enough still stands at the same level for all', () => {
  const { points } = compileOption({ needs: { async: { need: 1, enough: 1 } } })
  expect([...points.slice(0, 3)]).toEqual([2 * (1 - 2), 2 * (1 - 2), 2 * (1 - 2)])
})

test('what exists already speaks for its framework with three times the fit, for or against', () => {
  const { points, questions } = compileOption({
    needs: { async: 1 },
    fits: { flask: 3, django: -1 },
  })
  expect([...points.slice(0, 3)]).toEqual([2 * (-1 + 3 * -1), 2 * (1 + 3 * 3), 2 * 2])
  expect(questions).toMatchObject([{ kind: 'incumbency', about: 'code' }])
})

test('a framework that nobody has rated gets no points and is not ruled out', () => {
  const model = compileOption({ needs: { admin: 3 }, must: { admin: 4 }, requires: { admin: 3 } })
  expect(model.points[2]).toBe(0)
  expect(model.limits[0]).toEqual([
    { kind: 'requires', criterion: 'admin', least: 3, isOut: [false, true, false] },
    { kind: 'must', criterion: 'admin', least: 4, isOut: [false, true, false] },
  ])
})

test('exactly the least level is enough to stay in', () => {
  expect(compileOption({ must: { async: 3 } }).limits[0]?.[0]?.isOut).toEqual([true, false, false])
})

test('a must-have of what exists already rules out everyone without a positive fit', () => {
  const model = compileOption({ fits: { flask: 1, django: 0, tornado: -1 } })
  expect(model.limits[0]).toEqual([
    { kind: 'must', criterion: null, least: null, isOut: [true, false, true] },
  ])
})

test('the most that anybody could get is weight times twice the needs plus thrice the best fit', () => {
  const needs = { admin: 3, async: { need: 1, enough: 3 } }
  expect(compileOption({ needs }).attainable[0]).toBe(2 * (2 * (3 + 1)))
  expect(compileOption({ needs, fits: { flask: 3, django: 1 } }).attainable[0]).toBe(
    2 * (2 * (3 + 1) + 3 * 3),
  )
  expect(compileOption({ fits: { django: -3 } }).attainable[0]).toBe(0)
})

test('each need and the direct evidence keep their own share of the points', () => {
  expect(compileOption({ needs: { admin: 1, async: 2 }, fits: { django: 1 } }).cells[0]).toEqual([
    { criterion: 'admin', points: [2 * 2, 2 * -1, 0] },
    { criterion: 'async', points: [2 * 2 * -1, 2 * 2 * 1, 2 * 2 * 2] },
    { criterion: null, points: [2 * 3, 0, 0] },
  ])
})

test('picks and alternatives keep their columns, and options their rows, whatever the order', () => {
  const model = compileModel(
    buildDataset({
      frameworks: { pyramid: {}, flask: {}, tornado: {}, django: {} },
      alternatives: ['tornado', 'pyramid'],
      questions: {
        staff: { options: { daily: {}, never: {}, weekly: {} } },
        load: { options: { idle: {}, busy: {} } },
      },
    }),
  )
  expect(model.frameworkIds).toEqual(['pyramid', 'flask', 'tornado', 'django'])
  expect([model.picks, model.alternatives]).toEqual([
    [1, 3],
    [0, 2],
  ])
  const toIds = (...ids: readonly string[]) => ids.map((id) => ({ id }))
  expect(model.questions).toEqual([
    {
      id: 'staff',
      kind: 'choice',
      about: null,
      firstRow: 0,
      options: toIds('daily', 'never', 'weekly'),
    },
    { id: 'load', kind: 'choice', about: null, firstRow: 3, options: toIds('idle', 'busy') },
  ])
})
