import { expect } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Framework } from '#schema/framework.ts'
import { type Choose, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw(
  'a framework that is at least as good everywhere is never beaten by the one it dominates',
  ({ dataset, answers }, choose) => {
    const weaker = choose(dataset.frameworks)
    const others = dataset.frameworks.filter(({ id }) => id !== weaker.id)
    const stronger = choose(others)
    const model = compileModel(letDominate(dataset, stronger, weaker, choose))
    const { points, ranks, ruledOut, leaders } = weigh(model, answers)
    const [own, rival] = [stronger.id, weaker.id]
    expect(points.get(own)).toBeGreaterThanOrEqual(points.get(rival) ?? Number.NaN)
    expect(ranks.get(own)).toBeLessThanOrEqual(ranks.get(rival) ?? Number.NaN)
    expect(ruledOut.has(own) && !ruledOut.has(rival)).toBe(false)
    if (stronger.role === 'pick' && leaders.includes(rival)) expect(leaders).toContain(own)
  },
  { runs: 250 },
)

/** The dataset with the stronger as good as the weaker, or better, on every criterion and fit. */
function letDominate(
  dataset: Dataset,
  stronger: Framework,
  weaker: Framework,
  choose: Choose,
): Dataset {
  const atLeast = (least: number, most: number) =>
    choose([least, least, least + 1, least + 2].map((raised) => Math.min(raised, most)))
  const traits = Object.fromEntries(
    Object.entries(weaker.traits).map(([criterion, trait]) => [
      criterion,
      'level' in trait ? { ...trait, level: atLeast(trait.level, 4) } : trait,
    ]),
  )
  return {
    ...dataset,
    frameworks: dataset.frameworks.map((framework) =>
      framework.id === stronger.id ? { ...framework, traits } : framework,
    ),
    questions: dataset.questions.map((question) => {
      if (question.kind === 'choice') return question
      const options = question.options.map((option) => {
        if (!option.fits) return option
        const least = Object.hasOwn(option.fits, weaker.id) ? (option.fits[weaker.id]?.fit ?? 0) : 0
        const fact = { fit: atLeast(least, 3), because: 'At least as good.', source: 'made-up' }
        return { ...option, fits: { ...option.fits, [stronger.id]: fact } }
      })
      return { ...question, options }
    }),
  }
}
