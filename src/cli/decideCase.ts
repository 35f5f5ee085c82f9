import { decide } from '#engine/decide.ts'
import { askQuickly } from '#engine/questions/askQuickly.ts'
import type { Grounds } from '#report/grounds.ts'
import { toExplanation } from '#report/toExplanation.ts'
import { toStatedPairs } from '#report/toStatedPairs.ts'
import { toStatedQuick } from '#report/toStatedQuick.ts'
import { toVerdictReport } from '#report/toVerdictReport.ts'
import type { Answers } from '#schema/answer.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'

/** What a verdict is printed from, and what is printed beside it. */
export interface DecideSetting {
  readonly grounds: Grounds
  /** The words of explanations. */
  readonly catalogue: Catalogue
  /** Every two frameworks side by side, and what would change the verdict in sentences. */
  readonly isExplained: boolean
  /** How quick mode would have asked. */
  readonly isQuick: boolean
}

/** The verdict on one person's answers, as it is printed. */
export function decideCase(
  { grounds, catalogue, isExplained, isQuick }: DecideSetting,
  answers: Answers,
): VerdictReport {
  const { dataset, model } = grounds
  const decision = decide(model, answers)
  const report = toVerdictReport(grounds, answers, decision)
  return {
    ...report,
    ...(isExplained && {
      pairs: toStatedPairs(grounds, decision),
      explanation: toExplanation(dataset, catalogue, report),
    }),
    ...(isQuick && {
      quick: toStatedQuick(model, askQuickly(model, decision.answered, 'swing')),
    }),
  }
}
