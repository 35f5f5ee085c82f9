import { expect, test } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findSwitchingCost } from '#engine/reasons/findSwitchingCost.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/**
 *     answer               weight x need x (level - 2)   django  flask  tornado
 *     staff: daily         1 x 3 x admin                      6      0       -6
 *     code: flask          1 x 3 x fit                       -3      9       -3
 *     code: tornado        1 x 3 x fit                       -3     -3        9
 *     code: django         1 x 3 x fit                        9     -3       -3
 *     code: grown          1 x (1 x admin + 3 x fit)          2      9       -2
 *     known: flask         1 x 3 x fit                        0      9        0
 *     known: tornado       1 x 3 x fit                        0      0        9
 */
const model = compileModel(
  buildDataset({
    frameworks: { django: { admin: 4 }, flask: { admin: 2 }, tornado: { admin: 0 } },
    alternatives: ['tornado'],
    questions: {
      staff: { options: { daily: { needs: { admin: 3 } }, never: {} } },
      seats: { options: { many: { needs: { admin: 3 } }, few: {} } },
      power: { options: { some: { needs: { admin: 1 } }, much: { requires: { admin: 3 } } } },
      code: {
        options: {
          none: {},
          flask: { fits: { django: -1, flask: 3, tornado: -1 } },
          tornado: { fits: { django: -1, flask: -1, tornado: 3 } },
          django: { fits: { django: 3, flask: -1, tornado: -1 } },
          grown: { needs: { admin: 1 }, fits: { flask: 3 } },
          both: { fits: { django: 1, flask: 1 } },
        },
      },
      known: {
        about: 'knowledge',
        options: { flask: { fits: { flask: 3 } }, tornado: { fits: { tornado: 3 } }, none: {} },
      },
    },
  }),
)
const [DJANGO, FLASK, TORNADO] = [0, 1, 2]
const CODE = 3

function find(stated: Readonly<Record<string, string>>) {
  const answered = toAnsweredRows(model, toAnswers(stated))
  const scores = scoreFrameworks(model, answered)
  const standings = rankFrameworks(model, answered, scores, findKnockOuts(model, answered))
  return findSwitchingCost(model, answered, standings)
}

test('a gap smaller than what the code counts does not pay for a move', () => {
  expect(find({ staff: 'daily', code: 'flask' })).toEqual({
    question: CODE,
    from: FLASK,
    kind: 'stay',
    rival: DJANGO,
    gap: 6,
    cost: 12,
  })
})

test('at a gap of just the cost both are level, and one stays', () => {
  expect(find({ staff: 'daily', seats: 'many', code: 'flask' })).toMatchObject({
    kind: 'stay',
    gap: 12,
    cost: 12,
  })
})

test('a larger gap pays for it', () => {
  const found = find({ staff: 'daily', seats: 'many', power: 'some', code: 'flask' })
  expect(found).toMatchObject({ kind: 'move', rival: DJANGO, gap: 14, cost: 12 })
})

test('where nobody fits better without the code there is nothing to weigh', () => {
  expect(find({ staff: 'never', code: 'flask' })).toMatchObject({ kind: 'fits-anyway', gap: 0 })
  expect(find({ known: 'flask', code: 'flask' })).toMatchObject({ kind: 'fits-anyway', gap: -9 })
})

test('the importance of the code counts', () => {
  const found = find({ staff: 'daily', seats: 'many', power: 'some', code: 'flask!' })
  expect(found).toMatchObject({ kind: 'stay', gap: 14, cost: 24 })
})

test('code in an alternative is weighed against the best pick', () => {
  expect(find({ code: 'tornado' })).toMatchObject({ from: TORNADO, kind: 'fits-anyway', gap: 0 })
  expect(find({ staff: 'daily', code: 'tornado' })).toMatchObject({ kind: 'stay', gap: 12 })
})

test('an alternative that fits better than every other pick is no rival', () => {
  expect(find({ known: 'tornado', code: 'flask' })).toMatchObject({ rival: DJANGO, gap: 0 })
})

test('code whose answer also calls for something stays code in its own framework', () => {
  expect(find({ code: 'grown' })).toMatchObject({ from: FLASK, rival: DJANGO, gap: 0, cost: 7 })
})

test('where other answers rule every other pick out there is no rival, and nothing to weigh', () => {
  expect(find({ power: 'much', code: 'django' })).toMatchObject({
    from: DJANGO,
    kind: 'fits-anyway',
    rival: null,
    gap: 0,
  })
})

test('a present framework that is ruled out is no way to stay', () => {
  expect(find({ power: 'much', code: 'flask' })).toMatchObject({ kind: 'ruled-out', rival: DJANGO })
})

test('where the code is a must-have the gap is told, and that it binds', () => {
  expect(find({ staff: 'daily', code: 'flask!!' })).toMatchObject({
    kind: 'bound',
    from: FLASK,
    rival: DJANGO,
    gap: 6,
    cost: 24,
  })
  expect(find({ staff: 'daily', seats: 'many', power: 'some', code: 'tornado!!' })).toMatchObject({
    kind: 'bound',
    rival: DJANGO,
    gap: 28,
  })
  expect(find({ staff: 'never', code: 'flask!!' })).toMatchObject({ kind: 'fits-anyway', gap: 0 })
})

test('a must-have about the code does not hide that another answer rules its framework out', () => {
  expect(find({ power: 'much', code: 'flask!!' })).toMatchObject({ kind: 'ruled-out' })
})

test('without code, with code in several, or with mere knowledge nothing is said', () => {
  expect(find({ code: 'none' })).toBeNull()
  expect(find({ code: 'both' })).toBeNull()
  expect(find({ known: 'flask' })).toBeNull()
  expect(find({})).toBeNull()
})
