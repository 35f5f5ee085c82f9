import { readNeed } from '#engine/model/readNeed.ts'
import type { Option } from '#schema/question.ts'
import { listPairs } from './listPairs.ts'

/**
 * Pairs of options of one question that the points cannot tell apart: their needs, least levels and
 * direct evidence are the same. A pitfall that only one of them leads to makes no difference.
 */
export function findAlike(options: readonly Option[]): (readonly [string, string])[] {
  const described = options.map((option) => ({
    id: option.id,
    meaning: JSON.stringify(describe(option)),
  }))
  return listPairs(described)
    .filter(([one, other]) => one.meaning === other.meaning)
    .map(([one, other]): readonly [string, string] => [one.id, other.id])
}

/** What an option says, the same whatever order and whichever way it is written in. */
function describe({ needs, must, requires, fits }: Option): unknown {
  const stated = Object.entries(needs).map(([id, one]) => {
    const { need, enough } = readNeed(one)
    return [id, need, enough]
  })
  const direct = Object.entries(fits ?? {}).map(([id, { fit }]) => [id, fit])
  const levels = [must, requires].map((least) => Object.entries(least ?? {}))
  return [stated, direct, ...levels].map((entries) => entries.map(String).sort())
}
