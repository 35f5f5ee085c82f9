import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import type { UseCase } from '#schema/useCase.ts'

/** The typical projects whose usual answers lead to one pick, or to the same level ones. */
export interface RuleOfThumb {
  /** Columns of the model. */
  readonly frameworks: readonly number[]
  readonly useCases: readonly UseCase[]
}

/**
 * What the usual answers of typical projects come to, by pick: those with most projects first,
 * equal ones in the order of the use cases. Pure; never throws.
 */
export function toRulesOfThumb(model: Model, useCases: readonly UseCase[]): RuleOfThumb[] {
  const rules = new Map<string, { frameworks: readonly number[]; useCases: UseCase[] }>()
  for (const useCase of useCases) {
    const rows = toAnsweredRows(model, toAssumedAnswers(useCase))
    const frameworks = listLeading(judgeRows(model, rows))
    const rule = rules.get(frameworks.join()) ?? { frameworks, useCases: [] }
    rule.useCases.push(useCase)
    rules.set(frameworks.join(), rule)
  }
  return [...rules.values()].sort((one, other) => other.useCases.length - one.useCases.length)
}
