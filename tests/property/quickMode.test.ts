import { expect } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { askQuickly } from '#engine/questions/askQuickly.ts'
import { isSameVerdict } from '#engine/verdict/isSameVerdict.ts'
import type { Answers } from '#schema/answer.ts'
import { generateAnswers } from '#tests/fixtures/generateDataset.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

proveLaw(
  'quick mode asks every question once, and where it says that nothing can change the pick, nothing does',
  ({ model, answers }) => {
    const run = askQuickly(model, toAnsweredRows(model, answers), 'swing')
    const all = model.questions.map((_, question) => question)
    expect(run.order.toSorted((one, other) => one - other)).toEqual(all)
    if (run.settled) expect(isSameVerdict(run.settled.verdict, run.full)).toBe(true)
    const agreed = run.agreed?.asked ?? Number.POSITIVE_INFINITY
    expect(agreed).toBeLessThanOrEqual(run.settled?.asked ?? Number.POSITIVE_INFINITY)
  },
  {
    runs: 20,
    // The bound takes open answers at normal importance, and so does the law.
    answersTo: (dataset) => generateAnswers(dataset).map(withNormalImportance),
  },
)

function withNormalImportance(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer.kind === 'chosen' ? { ...answer, importance: 'normal' as const } : answer,
    ]),
  )
}
