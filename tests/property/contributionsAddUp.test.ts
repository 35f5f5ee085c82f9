import { expect } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { explainMargin } from '#engine/reasons/explainMargin.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Framework } from '#schema/framework.ts'
import type { Option } from '#schema/question.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw('contributions add up to the score difference for every pair', ({ model, answers }) => {
  const answered = toAnsweredRows(model, answers)
  const points = [...weigh(model, answers).points.values()]
  for (const [favoured, own] of points.entries()) {
    for (const [rival, others] of points.entries()) {
      const contributions = explainMargin(model, answered, favoured, rival)
      const sizes = contributions.map((contribution) => Math.abs(contribution.points))
      expect(contributions.reduce((sum, contribution) => sum + contribution.points, 0)).toBe(
        own - others,
      )
      expect(sizes).not.toContain(0)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }
  }
})

proveLaw('every score follows from the dataset by the published formula', (given) => {
  const { points } = weigh(given.model, given.answers)
  for (const framework of given.dataset.frameworks) {
    expect(points.get(framework.id)).toBe(addUp(given.dataset, given.answers, framework))
  }
})

/** The formula of engine.md section 2, straight from the files and without any table. */
function addUp({ questions }: Dataset, answers: Answers, { id, traits }: Framework): number {
  let score = 0
  for (const question of questions) {
    const answer = answers[question.id]
    if (answer?.kind !== 'chosen') continue
    const options: readonly Option[] = question.options
    const option = options.find((one) => one.id === answer.option)
    const importance = answer.importance === 'normal' ? 1 : 2
    for (const [criterion, stated] of Object.entries(option?.needs ?? {})) {
      const { need, enough } = typeof stated === 'number' ? { need: stated, enough: 4 } : stated
      const trait = traits[criterion]
      const level = trait && 'level' in trait ? trait.level : 2
      score += importance * question.weight * need * (Math.min(level, enough) - 2)
    }
    const fits = Object.entries(option?.fits ?? {})
    const fit = fits.find(([framework]) => framework === id)?.[1].fit ?? 0
    score += importance * question.weight * 3 * fit
  }
  return score
}
