import { expect } from 'vitest'
import { markAnswer } from '#tests/fixtures/markAnswer.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh, weighRows } from '#tests/fixtures/weigh.ts'

proveLaw(
  'must-have counts at least as much as important, important at least as much as normal',
  (given, choose) => {
    const { model } = given
    const { question, markedAs } = markAnswer(given, choose)
    const [normal, important, must] = (['normal', 'important', 'must'] as const).map(
      (importance) => {
        const { answered, ruledOut } = weigh(model, markedAs(importance))
        const own = answered.filter((row) => model.questions[row.question]?.id === question)
        return { points: [...weighRows(model, own).points.values()], ruledOut }
      },
    )
    if (!normal || !important || !must) throw new Error('An importance is missing.')
    for (const [column, points] of normal.points.entries()) {
      expect(important.points[column]).toBe(2 * points)
      expect(must.points[column]).toBe(2 * points)
    }
    expect(important.ruledOut).toEqual(normal.ruledOut)
    expect([...must.ruledOut]).toEqual(expect.arrayContaining([...important.ruledOut]))
  },
)
