import { runSteps } from '#engine/firmness/runSteps.ts'
import { sampleWeightings, WEIGHTINGS } from '#engine/firmness/sampleWeightings.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import { compareLeaders } from '#engine/reasons/compareLeaders.ts'
import { decideVerdict } from '#engine/verdict/decideVerdict.ts'
import { findEligible } from '#engine/verdict/findEligible.ts'
import { findKnockOuts, type KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { rankFrameworks, type Standing } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import type { Answers } from '#schema/answer.ts'
import { findDecidingPair } from './findDecidingPair.ts'
import { type Difference, findDifferences } from './findDifferences.ts'
import { joinRows } from './joinRows.ts'

/** What several people's answers come to, each alone and all together. */
export interface TeamDecision {
  /** In the order given. */
  readonly members: readonly Verdict[]
  /** Everybody's answers; what several say stands once. */
  readonly answered: readonly AnsweredRow[]
  /** On the sum of everybody's points; what one answer rules out is out for all. */
  readonly joint: Verdict
  /** All frameworks by everybody's points together, first to last. */
  readonly standings: readonly Standing[]
  /** The first two against each other, on everybody's answers; `null` where nobody leads. */
  readonly comparison: Comparison | null
  /**
   * In how many ways to weigh the answers the joint pick stays ahead, as for one person's answers;
   * `null` without a pick.
   */
  readonly weightings: { readonly kept: number; readonly samples: number } | null
  /** Questions on which they differ, the one that can move the joint margin most first. */
  readonly differences: readonly Difference[]
  /**
   * Where no difference decides alone, two that do so together; of all such pairs the one whose
   * second comes first in the list. `null` where one decides alone, or no two do.
   */
  readonly pair: readonly [Difference, Difference] | null
}

/**
 * Decides for several people (engine.md section 3, team): every member's points count alike, so the
 * joint score of a framework is the sum of its scores, and a must-have of one is a must-have of all.
 * Pure; never throws; nobody at all, or nothing answered, is `open`.
 */
export function decideTeam(model: Model, members: readonly Answers[]): TeamDecision {
  const rows = members.map((answers) => toAnsweredRows(model, answers))
  const all = joinRows(rows)
  const scores = scoreFrameworks(model, all)
  const knockOuts = findKnockOuts(model, all)
  const standings = rankFrameworks(model, all, scores, knockOuts)
  const differences = findDifferences(model, members, standings)
  const isAlone = differences.some(({ reach }) => reach === 'alone')
  const joint = decideVerdict(model, all, scores, knockOuts)
  return {
    members: rows.map((own) => judgeRows(model, own)),
    answered: all,
    joint,
    standings,
    comparison: compareLeaders(model, all, joint, standings),
    weightings: joint.kind === 'pick' ? shake(model, all, knockOuts, joint.framework) : null,
    differences,
    pair: isAlone ? null : findDecidingPair(model, rows.flat(), differences),
  }
}

function shake(
  model: Model,
  answered: readonly AnsweredRow[],
  knockOuts: readonly KnockOut[],
  pick: number,
) {
  const eligible = findEligible(model, knockOuts)
  const { ahead, samples } = runSteps(sampleWeightings(model, answered, eligible, WEIGHTINGS))
  return { kept: ahead[pick] ?? 0, samples }
}
