import { expect, test } from 'vitest'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** "django: requires async in idle", one line per knock-out. */
const list = (stated: Readonly<Record<string, string>>) =>
  findKnockOuts(shop, toAnsweredRows(shop, toAnswers(stated))).map(
    ({ framework, limit, ...place }) =>
      `${shop.frameworkIds[framework]}: ${limit.kind} ${limit.criterion} in ${nameAnswer(shop, place).option}`,
  )

test('what an answer requires rules out at any importance', () => {
  const expected = ['django: requires async in idle', 'pyramid: requires async in idle']
  expect(list({ load: 'idle' })).toEqual(expected)
  expect(list({ load: 'idle!' })).toEqual(expected)
})

test('the must level of an answer rules out only when the answer is a must-have', () => {
  expect(list({ staff: 'daily' })).toEqual([])
  expect(list({ staff: 'daily!' })).toEqual([])
  expect(list({ staff: 'daily!!' })).toEqual([
    'flask: must admin in daily',
    'fastapi: must admin in daily',
  ])
})

test('code that must stay rules out every framework it is not written in', () => {
  expect(list({ code: 'django!!' })).toEqual([
    'flask: must null in django',
    'fastapi: must null in django',
    'pyramid: must null in django',
  ])
  expect(list({ code: 'none!!' })).toEqual([])
})

test('a framework that several answers rule out is named once for each', () => {
  expect(list({ staff: 'daily!!', load: 'many-wait!!' })).toEqual([
    'flask: must admin in daily',
    'fastapi: must admin in daily',
    'django: must async in many-wait',
    'flask: must async in many-wait',
    'pyramid: must async in many-wait',
  ])
})
