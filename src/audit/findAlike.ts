import type { Dataset } from '#schema/dataset.ts'
import type { Option } from '#schema/question.ts'

/**
 * Pairs of options of one question that nothing tells apart: their needs, least levels and direct
 * evidence are the same, and every condition of a pitfall or combination names both or neither.
 *
 * @param index - place of the question in the dataset.
 */
export function findAlike(dataset: Dataset, index: number): (readonly [string, string])[] {
  const question = dataset.questions[index]
  if (!question) return []
  const conditions = [...dataset.pitfalls, ...dataset.combinations].flatMap(({ when }) => when)
  const namedBy = (option: string) =>
    conditions.map((condition) => condition[question.id]?.includes(option) === true)
  const described = question.options.map((option): [string, string] => [
    option.id,
    JSON.stringify([describe(option), namedBy(option.id)]),
  ])
  return described.flatMap(([id, meaning], at) =>
    described
      .slice(at + 1)
      .filter((other) => other[1] === meaning)
      .map((other): readonly [string, string] => [id, other[0]]),
  )
}

/** What an option says, the same whatever order it is written in; "enough: 4" is no limit. */
function describe({ needs, must, requires, fits }: Option): unknown {
  const stated = Object.entries(needs).map(([id, need]) => [
    id,
    typeof need === 'number' ? [need, 4] : [need.need, need.enough],
  ])
  const direct = Object.entries(fits ?? {}).map(([id, { fit }]) => [id, fit])
  const levels = [must, requires].map((least) => Object.entries(least ?? {}))
  return [stated, direct, ...levels].map((entries) => entries.map(String).sort())
}
