import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import { isOut } from '#engine/verdict/isOut.ts'
import { isSameVerdict } from '#engine/verdict/isSameVerdict.ts'
import { addAnswer, judgeTally, type Tally, tallyRows } from '#engine/verdict/judgeTally.ts'
import type { Choice } from './choice.ts'
import { findContenders } from './findContenders.ts'

/**
 * Whether something still to be decided can change the verdict: `alone`, with everything else as it
 * is; only `together` with other things; or not at all, `none`.
 */
export type Reach = 'alone' | 'together' | 'none'

/**
 * How far each choice reaches (engine.md section 3, assumptions). `alone` is exact: every way is
 * tried. `none` is proved by bounds: all who can lead get the same from every way of this choice,
 * and no way of it rules one of them out, as is so where only one can lead and is never ruled out.
 * What is left is `together`, which may say more than is true. O(F² Q O). Pure; never throws.
 *
 * @param fixed - the answers that are not up for decision.
 */
export function judgeReach(
  model: Model,
  fixed: readonly AnsweredRow[],
  choices: readonly Choice[],
): Reach[] {
  const calls = (rows: readonly AnsweredRow[]) => tallyRows(model, rows).called > 0
  const isCalled = calls(fixed) || choices.some(({ ways }) => ways.every(calls))
  const tally = tallyRows(model, [...fixed, ...choices.flatMap(({ ways }) => ways[0])])
  const contenders = findContenders(model, fixed, choices)
  return choices.map((choice) => {
    if (canChangeAlone(model, tally, choice)) return 'alone'
    return isEven(model, contenders, choice, isCalled) ? 'none' : 'together'
  })
}

function isAnyOut(
  model: Model,
  way: readonly AnsweredRow[],
  frameworks: readonly number[],
): boolean {
  return frameworks.some((framework) => way.some((row) => isOut(model, row, framework)))
}

/** Whether another way of this choice alone gives another verdict; the tally is left as it was. */
function canChangeAlone(model: Model, tally: Tally, { ways }: Choice): boolean {
  const present = judgeTally(model, tally)
  const [now, ...others] = ways
  const add = (rows: readonly AnsweredRow[], sign: 1 | -1) => {
    for (const row of rows) addAnswer(model, tally, row, sign)
  }
  add(now, -1)
  const isOther = others.some((way) => {
    add(way, 1)
    const isSame = isSameVerdict(judgeTally(model, tally), present)
    add(way, -1)
    return !isSame
  })
  add(now, 1)
  return isOther
}

/** Whether every way does the same for all contenders, so that it cannot tell them apart. */
function isEven(
  model: Model,
  contenders: readonly number[],
  { ways }: Choice,
  isCalled: boolean,
): boolean {
  const isFlat = (way: readonly AnsweredRow[]) => {
    const sums = contenders.map((framework) =>
      way.reduce((sum, row) => sum + toPoints(model, row, framework), 0),
    )
    return !isAnyOut(model, way, contenders) && sums.every((sum) => sum === sums[0])
  }
  const calls = ways.map((way) => tallyRows(model, way).called > 0)
  return ways.every(isFlat) && (isCalled || calls.every((one) => one === calls[0]))
}
