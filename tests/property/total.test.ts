import fc from 'fast-check'
import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { generateAnswers } from '#tests/fixtures/generateDataset.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

const STRANGE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  '',
  'ghost',
]

proveLaw(
  'every well-typed input gives a verdict: no throw, no NaN, no -0, no unsafe integer',
  ({ model, answers }) => {
    const decision = decide(model, answers)
    expect(['pick', 'tie', 'none', 'open']).toContain(decision.verdict.kind)
    expect(decision.standings).toHaveLength(model.frameworkIds.length)
    for (const number of findNumbers([model, decision])) {
      if (!Number.isSafeInteger(number) || Object.is(number, -0)) throw new Error(`${number}`)
    }
    for (const row of decision.answered)
      expect(Object.values(nameAnswer(model, row))).not.toContain('')
  },
  { runs: 50, answersTo: generateStrangeAnswers },
)

/** Answers to the questions and to some that do not exist, with options that may not exist. */
function generateStrangeAnswers(dataset: Dataset): fc.Arbitrary<Answers> {
  const ids = [...STRANGE, ...dataset.questions.map(({ id }) => id)]
  const answer = fc.oneof(
    fc.record({
      kind: fc.constant('chosen' as const),
      option: fc.constantFrom(...STRANGE),
      importance: fc.constantFrom('normal' as const, 'important' as const, 'must' as const),
      isAssumed: fc.boolean(),
    }),
    fc.constant({ kind: 'open' as const }),
    fc.constant({ kind: 'closed' as const }),
  )
  const strange = fc.array(fc.tuple(fc.constantFrom(...ids), answer), { maxLength: 4 })
  // fromEntries makes "__proto__" an own key, as JSON.parse does.
  return fc
    .tuple(generateAnswers(dataset), strange)
    .map(([usual, added]) => Object.fromEntries([...Object.entries(usual), ...added]))
}

function findNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (ArrayBuffer.isView(value)) return value instanceof Int32Array ? [...value] : [Number.NaN]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(findNumbers)
    : []
}
