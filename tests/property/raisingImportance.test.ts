import { expect } from 'vitest'
import { explainMargin } from '#engine/reasons/explainMargin.ts'
import { markAnswer } from '#tests/fixtures/markAnswer.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw(
  'raising importance moves each margin in the direction of its contribution, by as much again',
  (given, choose) => {
    const { model } = given
    const { question, markedAs } = markAnswer(given, choose)
    const [normal, important] = [
      weigh(model, markedAs('normal')),
      weigh(model, markedAs('important')),
    ]
    const [before, after] = [[...normal.points.values()], [...important.points.values()]]
    for (const [favoured, own] of before.entries()) {
      for (const [rival, others] of before.entries()) {
        const contribution = explainMargin(model, normal.answered, favoured, rival)
          .filter((one) => model.questions[one.question]?.id === question)
          .reduce((sum, { points }) => sum + points, 0)
        const margin = (after[favoured] ?? Number.NaN) - (after[rival] ?? Number.NaN)
        expect(margin - (own - others)).toBe(contribution)
      }
    }
    expect(important.ruledOut).toEqual(normal.ruledOut)
  },
)
