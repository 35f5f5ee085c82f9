import { expect, test } from 'vitest'
import { applyChanges } from '#engine/flips/answerChange.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const rows = (stated: Readonly<Record<string, string>>) => toAnsweredRows(shop, toAnswers(stated))

test('answers with one changed and one added stand in the order of the questions', () => {
  const changed = applyChanges(rows({ load: 'idle', code: 'none' }), [
    { question: 1, fromRow: 3, toRow: 2, fromImportance: 'normal', toImportance: 'must' },
    { question: 0, fromRow: null, toRow: 0, fromImportance: null, toImportance: 'normal' },
  ])
  expect(changed).toEqual(rows({ staff: 'daily', load: 'many-wait!!', code: 'none' }))
})
