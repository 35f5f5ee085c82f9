import type { Answer, Answers } from '#schema/answer.ts'
import type { UseCase } from '#schema/useCase.ts'

/** The usual answers of a typical project, marked as assumed. Pure. */
export function toUsualAnswers({ answers }: Pick<UseCase, 'answers'>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, option]): [string, Answer] => {
      return [id, { kind: 'chosen', option, importance: 'normal', isAssumed: true }]
    }),
  )
}
