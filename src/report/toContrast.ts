import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { type Comparison, compareFrameworks } from '#engine/reasons/compareFrameworks.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'

const MOST_FOR_LEADER = 3
const MOST_FOR_OTHER = 1

/** Why one framework is not picked, beside one that leads. */
export interface Contrast {
  /** The leader is favoured, the framework in question its rival. */
  readonly comparison: Comparison
  /** Where the framework in question stands beside the leader. */
  readonly kind: 'ruled-out' | 'behind' | 'level' | 'ahead'
  /** How far apart they are in points, from 0. */
  readonly distance: number
  /** The strongest reasons for the leader, at most three. */
  readonly forLeader: readonly Contribution[]
  /** The strongest reason for the framework in question, where it has any. */
  readonly forOther: readonly Contribution[]
}

/** Sets a framework beside one of the leaders. Both are from the standings. Pure; never throws. */
export function toContrast(
  model: Model,
  { answered }: Pick<Decision, 'answered'>,
  leader: Standing,
  other: Standing,
): Contrast {
  const comparison = compareFrameworks(model, answered, leader.framework, other.framework)
  const margin = leader.points - other.points
  return {
    comparison,
    kind: toKind(other, margin),
    distance: Math.abs(margin),
    forLeader: comparison.reasons.positives.slice(0, MOST_FOR_LEADER),
    forOther: comparison.reasons.negatives.slice(0, MOST_FOR_OTHER),
  }
}

function toKind({ ruledOutBy }: Standing, margin: number): Contrast['kind'] {
  if (ruledOutBy.length > 0) return 'ruled-out'
  if (margin === 0) return 'level'
  return margin > 0 ? 'behind' : 'ahead'
}
