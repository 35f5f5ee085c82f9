import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'

/**
 * The frameworks whose first steps to show, as columns: those at the head of the result, and beside
 * a single one the next in line, unless that is ruled out.
 */
export function toStarters(decision: Decision): readonly number[] {
  const leaders = toLeaders(decision)
  const { comparison } = decision
  if (leaders.length !== 1 || !comparison || comparison.isRivalRuledOut) return leaders
  return [...leaders, comparison.rival]
}
