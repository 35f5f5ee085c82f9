import type { Model } from '#engine/model/model.ts'
import { nameFramework } from '#engine/model/nameFramework.ts'
import { countWins, type Wins } from './countWins.ts'
import { type AnswerSets, drawAnswerSets } from './drawAnswerSets.ts'
import type { GateStatus } from './gateStatus.ts'
import { listLeaders } from './listLeaders.ts'
import { isLessThan, isMoreThan, toShare } from './share.ts'
import { toTieParts } from './toTieParts.ts'

const LIMIT = { leastPerThousand: 220, mostPerThousand: 440 }

/** How often each pick wins when nobody says anything in particular. */
export interface PriorGate {
  readonly id: 'prior'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly samples: number
  /** Answer sets in which several picks are level at the top. */
  readonly ties: number
  readonly picks: readonly PickShare[]
}

export interface PickShare {
  readonly framework: string
  /** Answer sets in which it is ahead alone. */
  readonly wins: number
  /** Answer sets in which it is level with another at the top. */
  readonly ties: number
  /** Fraction of the drawn answer sets, a tie split evenly among those who are level. */
  readonly share: number
  /** The same over every way to answer there is; `null` where there are too many to count. */
  readonly exactShare: number | null
  /** As `share`, with the questions about what is already there left out; it has no limit. */
  readonly meritsShare: number
}

/**
 * Shares of wins under uniformly random answers, knock-outs off: no pick below 22 or above 44 in a
 * hundred (engine.md section 5), both in the answer sets drawn and among all that there are. A tie
 * is split evenly in whole parts. The shares on merits alone are drawn from the same seed, as often.
 */
export function auditPrior(model: Model, sets: AnswerSets): PriorGate {
  const exact = countWins(model)
  const drawn = countDrawn(model, sets)
  const merits = countDrawn(model, drawAnswerSets(toMeritsModel(model), sets))
  const { wins, ties } = drawn
  return {
    id: 'prior',
    status: isOutside(drawn) || (exact && isOutside(exact)) ? 'failed' : 'passed',
    limit: LIMIT,
    samples: sets.samples,
    ties: sets.samples - wins.reduce((sum, one) => sum + one, 0),
    picks: model.picks.map((column, index) => ({
      framework: nameFramework(model, column),
      wins: wins[index] ?? 0,
      ties: ties[index] ?? 0,
      share: toShare(drawn.won[index] ?? 0, drawn.total),
      exactShare: exact && toShare(exact.won[index] ?? 0, exact.total),
      meritsShare: toShare(merits.won[index] ?? 0, merits.total),
    })),
  }
}

function countDrawn(model: Model, sets: AnswerSets) {
  const parts = toTieParts(model.picks.length)
  const [wins, ties, won] = [zeros(model), zeros(model), zeros(model)]
  for (const set of sets.leaders) {
    const leaders = listLeaders(set)
    for (const leader of leaders) {
      const index = model.picks.indexOf(leader)
      const counted = leaders.length === 1 ? wins : ties
      counted[index] = (counted[index] ?? 0) + 1
      won[index] = (won[index] ?? 0) + parts / leaders.length
    }
  }
  return { total: parts * sets.samples, wins, ties, won }
}

function toMeritsModel(model: Model): Model {
  return { ...model, questions: model.questions.filter(({ kind }) => kind === 'choice') }
}

function zeros({ picks }: Model): number[] {
  return picks.map(() => 0)
}

function isOutside({ total, won }: Wins): boolean {
  const { leastPerThousand, mostPerThousand } = LIMIT
  return won.some(
    (parts) =>
      isLessThan(parts, total, leastPerThousand) || isMoreThan(parts, total, mostPerThousand),
  )
}
