import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { PAIR_CODES } from './pairCodes.ts'
import { toCheck } from './toCheck.ts'

/**
 * Answers as the part of a link that holds them:
 *
 *     token = "1." pair *("-" pair) "." check
 *     pair  = question code, option code or "0" (not sure) or "9" (doesn't matter),
 *             then "~2" (important), "~3" (must-have) or "~0" (assumed); "~5", "~6" and "~7" are
 *             normal, important and must-have as set by a site that embeds the wizard
 *
 * Pairs stand in the order of the questions, so equal answers make equal tokens. A question that
 * was never touched leaves no pair; an answer to a question or option that does not exist leaves
 * none either. Pure; never throws.
 */
export function toToken(questions: readonly Question[], answers: Answers): string {
  const pairs = questions.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    const code = answer && toCode(question, answer)
    return code ? [question.code + code] : []
  })
  const body = `${PAIR_CODES.version}.${pairs.join('-')}`
  return `${body}.${toCheck(body)}`
}

const SET_BY_SITE = {
  normal: PAIR_CODES.setNormal,
  important: PAIR_CODES.setImportant,
  must: PAIR_CODES.setMust,
} as const

function toCode(question: Question, answer: Answer): string | undefined {
  if (answer.kind === 'open') return PAIR_CODES.open
  if (answer.kind === 'closed') return PAIR_CODES.closed
  const option = question.options.find(({ id }) => id === answer.option)
  if (!option) return undefined
  if (answer.isSetBySite) return option.code + SET_BY_SITE[answer.importance]
  if (answer.importance !== 'normal') return option.code + PAIR_CODES[answer.importance]
  return option.code + (answer.isAssumed ? PAIR_CODES.assumed : '')
}
