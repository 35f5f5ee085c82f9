import type { Answer, Answers, Importance } from '#schema/answer.ts'

/** A question that two sets of answers answer otherwise. */
export interface AnswerDifference {
  readonly question: string
  /** What the second set says; `null`: it leaves the question open. */
  readonly answer: Answer | null
  /** The option is the same and only this is new; `null` where the answer itself differs. */
  readonly importance: Importance | null
}

/**
 * Where two sets of answers differ, in the order of the questions. An answer that was assumed and is
 * one's own now is the same, and so is one that is missing and one that is "Not sure yet". Pure;
 * never throws.
 */
export function findDifferences(
  questions: readonly { readonly id: string }[],
  before: Answers,
  after: Answers,
): AnswerDifference[] {
  return questions.flatMap(({ id }): AnswerDifference[] => {
    const [one, other] = [readAnswer(before, id), readAnswer(after, id)]
    if (one?.kind === 'chosen' && other?.kind === 'chosen' && one.option === other.option) {
      const { importance } = other
      return one.importance === importance ? [] : [{ question: id, answer: other, importance }]
    }
    const isSame = one?.kind === other?.kind && one?.kind !== 'chosen'
    return isSame ? [] : [{ question: id, answer: other, importance: null }]
  })
}

function readAnswer(answers: Answers, question: string): Answer | null {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined
  return answer === undefined || answer.kind === 'open' ? null : answer
}
