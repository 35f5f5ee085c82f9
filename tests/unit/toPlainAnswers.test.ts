import { expect, test } from 'vitest'
import { toPlainAnswers } from '#audit/toPlainAnswers.ts'

test('what is written down for somebody is an answer of normal importance that they gave', () => {
  expect(toPlainAnswers({ staff: 'daily' })).toEqual({
    staff: { kind: 'chosen', option: 'daily', importance: 'normal', isAssumed: false },
  })
})
