import type { AnsweredRow } from './answeredRow.ts'
import { createDraw } from './createDraw.ts'
import { decideVerdict } from './decideVerdict.ts'
import { findKnockOuts } from './findKnockOuts.ts'
import type { Model } from './model.ts'
import { scoreFrameworks } from './scoreFrameworks.ts'

/**
 * In how many random ways to answer the open questions the pick stays the pick: each open question
 * gets one of its options, evenly, at normal importance (engine.md section 3, strength). Whole
 * number, 0..samples. Pure: the same seed gives the same count in every engine.
 *
 * @param open - indexes of the open questions.
 * @param pick - column of the pick.
 */
export function sampleCompletions(
  model: Model,
  answered: readonly AnsweredRow[],
  open: readonly number[],
  pick: number,
  { samples, seed }: { readonly samples: number; readonly seed: number },
): number {
  const draw = createDraw(seed)
  let kept = 0
  for (let sample = 0; sample < samples; sample++) {
    const completed = [...answered]
    for (const index of open) {
      const question = model.questions[index]
      if (!question) continue
      const row = question.firstRow + draw(question.optionIds.length)
      completed.push({ question: index, row, factor: 1, isMust: false })
    }
    const scores = scoreFrameworks(model, completed)
    const verdict = decideVerdict(model, completed, scores, findKnockOuts(model, completed))
    if (verdict.kind === 'pick' && verdict.framework === pick) kept++
  }
  return kept
}
