import { expect } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { explainMargin } from '#engine/reasons/explainMargin.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { type Choose, type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw('erasing the top reason lowers the margin by exactly its points', (given, choose) => {
  const pair = choosePair(given, choose)
  const [top] = explain(given.model, given.answers, pair).filter(({ points }) => points > 0)
  if (!top) return
  const erased = compileModel(
    eraseReason(given.dataset, nameAnswer(given.model, top), top.criterion),
  )
  expect(toMargin(given.model, given.answers, pair) - toMargin(erased, given.answers, pair)).toBe(
    top.points,
  )
})

// A single answer can speak for both sides. What it says as a whole is what goes when it is erased.
proveLaw(
  'erasing the top reason never raises the margin',
  ({ model, answers, ...given }, choose) => {
    const pair = choosePair({ model, answers, ...given }, choose)
    const sums = new Map<number, number>()
    for (const { question, points } of explain(model, answers, pair)) {
      sums.set(question, points + (sums.get(question) ?? 0))
    }
    const [top] = [...sums].sort((a, b) => b[1] - a[1])
    if (!top || top[1] <= 0) return
    const [question, points] = top
    const id = model.questions[question]?.id ?? ''
    const rest = Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id))
    expect(toMargin(model, rest, pair)).toBeLessThan(toMargin(model, answers, pair))
    expect(toMargin(model, rest, pair)).toBe(toMargin(model, answers, pair) - points)
    expect(explain(model, rest, pair)).toEqual(
      explain(model, answers, pair).filter((contribution) => contribution.question !== question),
    )
  },
)

type Pair = readonly [favoured: number, rival: number]

function choosePair({ model }: Given, choose: Choose): Pair {
  const columns = model.frameworkIds.map((_, column) => column)
  const favoured = choose(columns)
  return [favoured, choose(columns.filter((column) => column !== favoured))]
}

function explain(model: Model, answers: Answers, [favoured, rival]: Pair) {
  return explainMargin(model, toAnsweredRows(model, answers), favoured, rival)
}

function toMargin(model: Model, answers: Answers, [favoured, rival]: Pair): number {
  const points = [...weigh(model, answers).points.values()]
  return (points[favoured] ?? Number.NaN) - (points[rival] ?? Number.NaN)
}

/** The dataset in which an answer no longer calls for a criterion; `null` means its fits. */
function eraseReason(
  dataset: Dataset,
  answer: ReturnType<typeof nameAnswer>,
  criterion: string | null,
): Dataset {
  const questions = dataset.questions.map((question) => {
    const options = question.options.map((option) => {
      if (question.id !== answer.question || option.id !== answer.option) return option
      if (criterion === null) return { ...option, fits: {} }
      const needs = Object.entries(option.needs).filter(([id]) => id !== criterion)
      return { ...option, needs: Object.fromEntries(needs) }
    })
    return { ...question, options }
  })
  return { ...dataset, questions }
}
