import { findNearestPrecedents, type NearPrecedent } from '#engine/advice/findNearestPrecedents.ts'
import type { Answers } from '#schema/answer.ts'
import type { Precedent } from '#schema/precedent.ts'

const MOST_ON_PICK = 3
const MOST_OTHERWISE = 2

/** Real projects to show beside a result, nearest first. */
export interface ShownPrecedents {
  /** On one of the frameworks at the head of the result. */
  readonly onPick: readonly NearPrecedent[]
  /** On another one. */
  readonly otherwise: readonly NearPrecedent[]
  /** How many real projects were looked at. */
  readonly count: number
}

/**
 * The real projects most like these answers: up to three on the pick and up to two that chose
 * otherwise. One that differs on more questions than it agrees on is not like them and left out.
 * Pure; never throws.
 *
 * @param picks - ids of the frameworks at the head of the result.
 */
export function selectPrecedents(
  precedents: readonly Precedent[],
  answers: Answers,
  picks: readonly string[],
): ShownPrecedents {
  const near = findNearestPrecedents(precedents, answers).filter(
    ({ agreed, differing }) => agreed.length >= differing.length,
  )
  const isOnPick = ({ precedent }: NearPrecedent) => picks.includes(precedent.framework)
  return {
    onPick: near.filter(isOnPick).slice(0, MOST_ON_PICK),
    otherwise: near.filter((one) => !isOnPick(one)).slice(0, MOST_OTHERWISE),
    count: precedents.filter(({ isDemonstration }) => !isDemonstration).length,
  }
}
