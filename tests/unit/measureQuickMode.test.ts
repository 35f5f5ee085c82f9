import { expect, test } from 'vitest'
import { measureQuickMode } from '#audit/measureQuickMode.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const options = { d: { fits: { django: 1 } }, f: { fits: { flask: 1 } } }
const model = compileModel(
  buildDataset({
    frameworks: { django: { admin: 4 }, flask: { admin: 4 } },
    questions: Object.fromEntries([...'abcdefghi'].map((id) => [id, { options }])),
  }),
)

/** What somebody says to the nine questions, a letter each: for Django, for Flask, or nothing. */
function toRows(said: string) {
  const given = [...said].map((option, at) => [[...'abcdefghi'][at] ?? '', option])
  return toAnsweredRows(
    model,
    toAnswers(Object.fromEntries(given.filter(([, one]) => one !== '-'))),
  )
}

const measure = (...people: readonly string[]) =>
  measureQuickMode(model, people.map(toRows), 'authored')

// With 4 to 0 the five left turn it round only if all do, 1 way in 32; with 5 to 0 nothing does.
// Whoever goes back and forth has to be asked everything.
test('it takes as many questions as answers agree to, and more until nothing can change', () => {
  expect(measure('ffffffffd')).toEqual({
    profiles: 1,
    agreed: { asked: [4, 4, 4, 4, 4], same: 1 },
    settled: { asked: [5, 5, 5, 5, 5], same: 1 },
  })
  expect(measure('dfdfdfdfd').agreed.asked[0]).toBe(9)
})

test('figures of many people are those of the least, three in between and the most', () => {
  const { settled } = measure('dfdfdfdfd', 'ddddddddd', 'ddffddddd', 'ddfdddddd', 'fffffffff')
  expect(settled).toEqual({ asked: [5, 5, 6, 7, 9], same: 5 })
  // Of four, the median is the lower one of the two in the middle.
  const four = measure('dfdfdfdfd', 'ddffddddd', 'ddfdddddd', 'fffffffff')
  expect(four.settled.asked).toEqual([5, 5, 6, 7, 9])
})

test('who stops where most ways agree may be told another pick than in the end', () => {
  const { agreed, settled } = measure('ddddfffff', 'ddddddddd')
  expect([agreed.same, settled.same]).toEqual([1, 2])
})

test('who has no pick in the end can never stop, and is asked everything', () => {
  expect(measure('dfdfdfdf-')).toEqual({
    profiles: 1,
    agreed: { asked: [9, 9, 9, 9, 9], same: 1 },
    settled: { asked: [9, 9, 9, 9, 9], same: 1 },
  })
})

test('for nobody all figures are 0', () => {
  const none = { asked: [0, 0, 0, 0, 0], same: 0 }
  expect(measure()).toEqual({ profiles: 0, agreed: none, settled: none })
})
