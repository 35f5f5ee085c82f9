import { expect, test } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { addAnswer, judgeTally, tallyRows } from '#engine/verdict/judgeTally.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { DJANGO, FASTAPI, FLASK, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** The verdict on all answers at once, on their tally, and on the tally after going there and back. */
function judge(stated: Readonly<Record<string, string>>, model: Model = shop) {
  const answered = toAnsweredRows(model, toAnswers(stated))
  const tally = tallyRows(model, [])
  for (const answer of answered) addAnswer(model, tally, answer, 1)
  for (const answer of answered) addAnswer(model, tally, answer, -1)
  for (const answer of answered) addAnswer(model, tally, answer, 1)
  return [
    judgeRows(model, answered),
    judgeTally(model, tallyRows(model, answered)),
    judgeTally(model, tally),
  ]
}

const thrice = (verdict: unknown) => [verdict, verdict, verdict]

test('a tally comes to the verdict that its answers come to', () => {
  expect(judge({ staff: 'daily' })).toEqual(thrice({ kind: 'pick', framework: DJANGO }))
  expect(judge({ staff: 'daily', load: 'idle' })).toEqual(
    thrice({ kind: 'tie', frameworks: [FLASK, FASTAPI] }),
  )
  expect(judge({ staff: 'daily!!', load: 'idle' })).toEqual(thrice({ kind: 'none' }))
  expect(judge({})).toEqual(thrice({ kind: 'open' }))
  expect(judge({ staff: 'never', load: 'ordinary' })).toEqual(thrice({ kind: 'open' }))
})

test('an answer that rules nobody out, or gives nobody points, is something to go on', () => {
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 1 } },
      questions: {
        staff: { options: { daily: { needs: { admin: 1 } }, never: {} } },
        host: { options: { strict: { requires: { admin: 2 } }, any: {} } },
      },
    }),
  )
  expect(judge({ staff: 'daily' }, model)).toEqual(thrice({ kind: 'pick', framework: DJANGO }))
  expect(judge({ host: 'strict' }, model)).toEqual(thrice({ kind: 'pick', framework: DJANGO }))
  expect(judge({ staff: 'never', host: 'any' }, model)).toEqual(thrice({ kind: 'open' }))
})

test('an answer that is taken back no longer rules anybody out', () => {
  const [daily, idle] = toAnsweredRows(shop, toAnswers({ staff: 'daily', load: 'idle' }))
  if (!daily || !idle) throw new Error('Two answers were given.')
  const tally = tallyRows(shop, [daily, idle])
  addAnswer(shop, tally, idle, -1)
  expect(tally).toEqual(tallyRows(shop, [daily]))
  expect(judgeTally(shop, tally)).toEqual({ kind: 'pick', framework: DJANGO })
})
