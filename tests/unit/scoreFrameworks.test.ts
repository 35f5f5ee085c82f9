import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const score = (stated: Readonly<Record<string, string>>) => [
  ...scoreFrameworks(shop, toAnsweredRows(shop, toAnswers(stated))),
]

test('nobody has points while nothing is answered', () => {
  expect(score({})).toEqual([0, 0, 0, 0])
})

test('the points of all answers are added up, for alternatives too', () => {
  expect(score({ staff: 'daily', load: 'many-wait', code: 'django' })).toEqual([
    12 - 2 + 9,
    -6 + 0 + 0,
    -12 + 4 + 0,
    6 - 4 + 0,
  ])
})

test('an important answer counts twice, and so does a must-have', () => {
  const twice = [12 + 2 * -3, -6 + 2 * 0, -12 + 2 * 6, 6 + 2 * -6]
  expect(score({ staff: 'daily', load: 'idle!' })).toEqual(twice)
  expect(score({ staff: 'daily', load: 'idle!!' })).toEqual(twice)
})

test('not sure yet and does not matter give nobody any points', () => {
  expect(score({ staff: 'not-sure', load: 'no-preference', code: 'django' })).toEqual([9, 0, 0, 0])
})
