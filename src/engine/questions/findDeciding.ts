import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { judgeReach } from './judgeReach.ts'
import { listWays } from './listWays.ts'

/**
 * The questions whose answer, all others being as they are, can change the verdict by itself, at
 * normal importance: those given an option by somebody who may be wrong, and open ones. In the
 * order of the model. Exact. Pure; never throws.
 *
 * @param firm - answers that are not in doubt.
 * @param doubted - answers that are, as they stand.
 * @param open - indexes of questions without an answer.
 */
export function findDeciding(
  model: Model,
  firm: readonly AnsweredRow[],
  doubted: readonly AnsweredRow[],
  open: readonly number[],
): number[] {
  const stated = new Map(doubted.map((answer) => [answer.question, answer]))
  const questions = [...stated.keys(), ...open].sort((a, b) => a - b)
  const reaches = judgeReach(
    model,
    firm,
    questions.map((question) => ({ ways: listWays(model, question, stated.get(question)) })),
  )
  return questions.filter((_, at) => reaches[at] === 'alone')
}
