import { Engine } from 'json-rules-engine'
import { ExpressionRunner } from 'survey-core'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'

/** A peer: the scores of all frameworks, in the order of the model, by its own means. */
export interface Peer {
  readonly name: string
  /** The largest scale it is timed at; beyond that one answer set takes seconds. */
  readonly most: number
  /** Sets it up for a model; what comes back scores answers, option id by question id. */
  readonly create: (model: Model) => (facts: Facts) => Promise<number[]> | number[]
}

export type Facts = Readonly<Record<string, string>>

/** The answers as peers take them; importance is not theirs to know. */
export function toFacts({ questions }: Model, answered: readonly AnsweredRow[]): Facts {
  return Object.fromEntries(
    answered.map(({ question, row }) => {
      const { id = '', firstRow = 0, options = [] } = questions[question] ?? {}
      return [id, options[row - firstRow]?.id ?? '']
    }),
  )
}

export const PEERS: readonly Peer[] = [
  { name: 'json-rules-engine', most: 100, create: createRules },
  { name: 'survey-core', most: 10, create: createExpressions },
]

/** One rule per option, whose event gives its points. */
function createRules(model: Model) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { question, option, points } of listRows(model)) {
    engine.addRule({
      conditions: { all: [{ fact: question, operator: 'equal', value: option }] },
      event: { type: 'points', params: { points } },
    })
  }
  return async (facts: Facts) => {
    const { events } = await engine.run(facts)
    return addUp(
      model,
      events.map(({ params }) => params?.points ?? []),
    )
  }
}

/** One expression per question and framework, so that none grows with the dataset. */
function createExpressions(model: Model) {
  const rows = listRows(model)
  const runners = model.questions.map(({ id }) =>
    model.frameworkIds.map((_, column) => {
      const terms = rows
        .filter(({ question }) => question === id)
        .map(({ option, points }) => `iif({${id}} = '${option}', ${points[column]}, 0)`)
      return new ExpressionRunner(terms.join(' + '))
    }),
  )
  return (facts: Facts) =>
    addUp(
      model,
      runners.map((columns) => columns.map((runner) => Number(runner.runValues(facts)))),
    )
}

function listRows({ questions, points, frameworkIds }: Model) {
  const columns = frameworkIds.length
  return questions.flatMap(({ id, firstRow, options }) =>
    options.map((option, at) => ({
      question: id,
      option: option.id,
      points: [...points.subarray((firstRow + at) * columns, (firstRow + at + 1) * columns)],
    })),
  )
}

function addUp({ frameworkIds }: Model, all: readonly (readonly number[])[]): number[] {
  return frameworkIds.map((_, column) => all.reduce((sum, one) => sum + (one[column] ?? 0), 0))
}
