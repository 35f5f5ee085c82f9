import { expect, test } from 'vitest'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'

test('the usual answers of a use case are chosen at normal importance and marked as assumed', () => {
  const answers = { staff: 'daily', load: 'ordinary' }
  const shared = { kind: 'chosen', importance: 'normal', isAssumed: true }
  expect(toAssumedAnswers({ id: 'online-shop', answers })).toEqual({
    staff: { ...shared, option: 'daily' },
    load: { ...shared, option: 'ordinary' },
  })
})
