import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { type AnswerChange, applyChanges, weighChange } from './answerChange.ts'
import { findMildestChange, type IsReached } from './findMildestChange.ts'

/**
 * As many changes that do the same and ask less of the person (engine.md section 3, flips): each
 * in turn gives way to the mildest change, of the same answer or of one that is not changed yet,
 * that still reaches the goal. In the order of the model. The mildest for a single change; of
 * several, each is the mildest beside the others as they were when its turn came. Pure; never
 * throws.
 */
export function softenChanges(
  model: Model,
  answered: readonly AnsweredRow[],
  changes: readonly AnswerChange[],
  isReached: IsReached,
): AnswerChange[] {
  let softened = [...changes]
  for (const change of changes) {
    const kept = softened.filter((one) => one !== change)
    const isFree = (question: number) => !kept.some((one) => one.question === question)
    const milder = findMildestChange(model, applyChanges(answered, kept), isReached, isFree)
    if (milder && weighChange(milder) < weighChange(change)) softened = [...kept, milder]
  }
  return softened.sort((a, b) => a.question - b.question)
}
