import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { findSwitchingCost } from '#engine/reasons/findSwitchingCost.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'

/** What code that stays does to the answer, by ids; `null` where none stays. Pure; never throws. */
export function toStatedSwitching(
  model: Model,
  { answered, standings }: Pick<Decision, 'answered' | 'standings'>,
): VerdictReport['switching'] {
  const found = findSwitchingCost(model, answered, standings)
  if (!found) return null
  const { question, from, kind, rival, gap, cost } = found
  const idOf = (framework: number) => model.frameworkIds[framework] ?? ''
  return {
    question: model.questions[question]?.id ?? '',
    from: idOf(from),
    kind,
    rival: rival === null ? null : idOf(rival),
    gap,
    cost,
  }
}
