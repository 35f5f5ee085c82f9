import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { generateNearlyAll } from '#tests/fixtures/generateNearlyAll.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

proveLaw(
  'once settled, more answers keep it settled and the pick the pick',
  ({ dataset, model, answers }, choose) => {
    const { verdict, firmness, open } = decide(model, answers)
    if (!firmness?.isSettled || open.length === 0) return
    const question = dataset.questions[choose(open)]
    if (!question) throw new Error('The model has a question that the dataset has not.')
    const option = choose(question.options).id
    const answer = { kind: 'chosen', option, importance: 'normal', isAssumed: false } as const
    const after = decide(model, { ...answers, [question.id]: answer })
    expect(after.verdict).toEqual(verdict)
    expect(after.firmness?.isSettled).toBe(true)
  },
  { runs: 100, answersTo: generateNearlyAll },
)
