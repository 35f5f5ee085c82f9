import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { Choice } from './choice.ts'

/**
 * Every way to answer a question at normal importance, the present one first: leaving it open, or
 * the answer it has. Pure.
 */
export function listWays(
  { questions }: Model,
  question: number,
  present?: AnsweredRow,
): Choice['ways'] {
  const { firstRow = 0, options = [] } = questions[question] ?? {}
  const answers = options.map((_, option): AnsweredRow[] => [
    { question, row: firstRow + option, factor: 1, isMust: false },
  ])
  return present ? [[present], [], ...answers] : [[], ...answers]
}
