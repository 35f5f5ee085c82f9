import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { Choice } from '#engine/questions/choice.ts'
import { isSameVerdict } from '#engine/verdict/isSameVerdict.ts'
import { addAnswer, judgeTally, tallyRows } from '#engine/verdict/judgeTally.ts'
import type { Difference } from './findDifferences.ts'
import { toChoice } from './toChoice.ts'

/**
 * The first two differences, in the order given, such that agreeing on both in some way changes the
 * joint verdict; `null` where no two do. Every way to agree is tried, so the answer is exact.
 * O(D² O² F) for D differences with O sides. Pure; never throws.
 *
 * @param answered - everybody's answers, one by one.
 */
export function findDecidingPair(
  model: Model,
  answered: readonly AnsweredRow[],
  differences: readonly Difference[],
): readonly [Difference, Difference] | null {
  const tally = tallyRows(model, answered)
  const present = judgeTally(model, tally)
  const add = (rows: readonly AnsweredRow[], sign: 1 | -1) => {
    for (const row of rows) addAnswer(model, tally, row, sign)
  }
  const trySome = ({ ways: [now, ...others] }: Choice, check: () => boolean): boolean => {
    add(now, -1)
    const isFound = others.some((way) => {
      add(way, 1)
      const isSo = check()
      add(way, -1)
      return isSo
    })
    add(now, 1)
    return isFound
  }
  const choices = differences.map(({ sides }) => toChoice(sides))
  for (const [at, one] of differences.entries()) {
    for (const [beside, other] of differences.slice(0, at).entries()) {
      const [first, second] = [choices[beside], choices[at]]
      if (!first || !second) continue
      const isOther = () => !isSameVerdict(judgeTally(model, tally), present)
      if (trySome(first, () => trySome(second, isOther))) return [other, one]
    }
  }
  return null
}
