import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import { isOut } from '#engine/verdict/isOut.ts'
import type { Choice } from './choice.ts'

/**
 * The picks that could still lead, however the choices are decided:
 *
 *     p is none of them if every way of some choice, or a fixed answer, rules p out, or if some q that
 *     nothing can rule out stays ahead: margin(q, p) + sum over choices of the least margin > 0
 *
 * (engine.md section 3, settled). Whoever can lead is among them; somebody who cannot may be, because
 * each choice is bounded by itself. O(F² Q O), columns in the order of the model. Pure; never throws.
 *
 * @param fixed - the answers that are not up for decision.
 */
export function findContenders(
  model: Model,
  fixed: readonly AnsweredRow[],
  choices: readonly Choice[],
): number[] {
  const isOutBy = (rows: readonly AnsweredRow[], pick: number) =>
    rows.some((row) => isOut(model, row, pick))
  const canBeIn = (pick: number) =>
    !isOutBy(fixed, pick) && choices.every(({ ways }) => ways.some((way) => !isOutBy(way, pick)))
  const isSafe = (pick: number) =>
    !isOutBy(fixed, pick) && choices.every(({ ways }) => ways.every((way) => !isOutBy(way, pick)))
  const safe = model.picks.filter(isSafe)
  const leastMargin = (pick: number, rival: number) => {
    const lead = (rows: readonly AnsweredRow[]) =>
      rows.reduce((sum, row) => sum + toPoints(model, row, pick) - toPoints(model, row, rival), 0)
    return choices.reduce((sum, { ways }) => sum + Math.min(...ways.map(lead)), lead(fixed))
  }
  return model.picks
    .filter(canBeIn)
    .filter((pick) => !safe.some((other) => other !== pick && leastMargin(other, pick) > 0))
}
