import { expect } from 'vitest'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Framework } from '#schema/framework.ts'
import type { Option } from '#schema/question.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw(
  'a ruled-out framework is never picked, and comes after everyone who is not',
  ({ dataset, model, answers }) => {
    const { ruledOut, leaders, ranks } = weigh(model, answers)
    const expected = dataset.frameworks.filter((framework) => isOut(dataset, answers, framework))
    expect(ruledOut).toEqual(new Set(expected.map(({ id }) => id)))
    for (const { id } of expected) expect(leaders).not.toContain(id)
    const left = model.frameworkIds.filter((id) => !ruledOut.has(id))
    expect(new Set([...ranks.keys()].slice(0, left.length))).toEqual(new Set(left))
    for (const id of ruledOut) expect(ranks.get(id)).toBeGreaterThan(left.length)
  },
  { runs: 250 },
)

/** The definition of engine.md section 2, straight from the files. */
function isOut({ questions }: Dataset, answers: Answers, { id, traits }: Framework): boolean {
  return questions.some((question) => {
    const answer = answers[question.id]
    if (answer?.kind !== 'chosen') return false
    const options: readonly Option[] = question.options
    const option = options.find((one) => one.id === answer.option)
    const lacks = (levels: Readonly<Record<string, number>> = {}) =>
      Object.entries(levels).some(([criterion, least]) => {
        const trait = traits[criterion]
        return trait !== undefined && 'level' in trait && trait.level < least
      })
    const isNamed = Object.entries(option?.fits ?? {}).some(
      ([framework, { fit }]) => framework === id && fit > 0,
    )
    const isRefused = answer.importance === 'must' && option?.fits !== undefined && !isNamed
    return (
      lacks(option?.requires) || (answer.importance === 'must' && lacks(option?.must)) || isRefused
    )
  })
}
