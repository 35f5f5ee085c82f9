import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import { nameDecision } from '#tests/fixtures/nameDecision.ts'
import { type Choose, type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'

proveLaw(
  'the order of files, frameworks and keys changes nothing at all',
  ({ dataset, model, answers }, choose) => {
    const shuffled = { ...dataset, frameworks: shuffle(dataset.frameworks, choose) }
    const other = compileModel(shuffleKeys(shuffled, choose))
    const otherAnswers = Object.fromEntries(shuffle(Object.entries(answers), choose))
    expect(nameDecision(other, decide(other, otherAnswers))).toEqual(
      nameDecision(model, decide(model, answers)),
    )
  },
  { runs: 25 },
)

proveLaw(
  'the order of questions, options and criteria changes nothing but which cases are sampled',
  ({ dataset, model, answers }, choose) => {
    const other = compileModel({
      ...dataset,
      criteria: shuffle(dataset.criteria, choose),
      questions: shuffle(dataset.questions, choose).map((question) =>
        question.kind === 'choice'
          ? { ...question, options: shuffle(question.options, choose) }
          : { ...question, options: shuffle(question.options, choose) },
      ),
    })
    const [before, after] = [
      decideApart({ model, answers }),
      decideApart({ model: other, answers }),
    ]
    expect(after.exact).toEqual(before.exact)
    // Seven standard deviations of a difference between two independent samples, and more.
    expect(Math.abs(after.shareOfWeightings - before.shareOfWeightings)).toBeLessThan(0.05)
    expect(Math.abs(after.shareOfCompletions - before.shareOfCompletions)).toBeLessThan(0.16)
  },
  { runs: 25 },
)

/** A decision in two parts: what is computed exactly, and the shares that a sample estimates. */
function decideApart({ model, answers }: Pick<Given, 'model' | 'answers'>) {
  const decision = decide(model, answers)
  const { firmness, alternatives: _, ...exact } = nameDecision(model, decision)
  const toShare = (count = { kept: 0, samples: 1 }) => count.kept / count.samples
  return {
    exact: { ...exact, isSettled: firmness?.isSettled },
    shareOfWeightings: toShare(firmness?.weightings),
    shareOfCompletions: toShare(firmness?.completions),
  }
}

/** The dataset with the keys of every needs, must, requires, fits and traits in another order. */
function shuffleKeys(dataset: Dataset, choose: Choose): Dataset {
  const keyed = new Set(['needs', 'must', 'requires', 'fits', 'traits'])
  return JSON.parse(JSON.stringify(dataset), (key, value) =>
    keyed.has(key) ? Object.fromEntries(shuffle(Object.entries(value), choose)) : value,
  )
}

function shuffle<T>(list: readonly T[], choose: Choose): T[] {
  const left = list.map((_, at) => at)
  return list.flatMap(() => {
    const at = choose(left)
    left.splice(left.indexOf(at), 1)
    return list.slice(at, at + 1)
  })
}
