import { expect } from 'vitest'
import { type Decision, decide } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { generateAnswers } from '#tests/fixtures/generateDataset.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

const FACTORS = [6, 9, 12, 16, 24]
const MOST_ANSWERED = 5

proveLaw('an unshakable pick is kept by every weighting that is drawn', ({ model, answers }) => {
  const { firmness } = decide(model, answers)
  if (!firmness?.isUnshakable) return
  expect(firmness.weightings.kept).toBe(firmness.weightings.samples)
})

proveLaw(
  'unshakable: ahead of every pick still in, in every single one of the weightings, and only then',
  ({ model, answers }) => {
    const decision = decide(model, answers)
    if (decision.verdict.kind !== 'pick') return
    const pick = decision.verdict.framework
    const rivals = decision.standings
      .filter(({ role, ruledOutBy }) => role === 'pick' && ruledOutBy.length === 0)
      .map(({ framework }) => framework)
      .filter((framework) => framework !== pick)
    const isAlwaysAhead = rivals.every((rival) =>
      listMargins(model, decision, pick, rival).every((margin) => margin > 0),
    )
    expect(decision.firmness?.isUnshakable).toBe(isAlwaysAhead)
  },
  { answersTo: generateFew },
)

/** The margin in each of the 5 x 5 x ... weightings of the answers. */
function listMargins(
  { points, frameworkIds }: Model,
  { answered }: Decision,
  pick: number,
  rival: number,
): number[] {
  const pointsOf = (row: number, column: number) => points[row * frameworkIds.length + column] ?? 0
  return answered.reduce(
    (margins, { row, factor }) => {
      const lead = factor * (pointsOf(row, pick) - pointsOf(row, rival))
      return margins.flatMap((margin) => FACTORS.map((weight) => margin + weight * lead))
    },
    [0],
  )
}

/** At most five answers, so that every weighting can be tried. */
function generateFew({ questions }: Dataset) {
  return generateAnswers({ questions }).map(
    (answers): Answers =>
      Object.fromEntries(
        Object.entries(answers)
          .filter(([, { kind }]) => kind === 'chosen')
          .slice(0, MOST_ANSWERED),
      ),
  )
}
