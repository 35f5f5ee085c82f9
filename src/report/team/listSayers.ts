import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import type { Team, TeamGrounds } from './toTeam.ts'

/** Somebody, and the answer as they give it. */
interface Sayer {
  readonly name: string
  readonly answer: AnsweredRow
  /** It is the usual answer of a use case, which they have not confirmed. */
  readonly isAssumed: boolean
}

/** Those who chose this option, in the order of the team. Pure. */
export function listSayers({ model }: TeamGrounds, { members }: Team, row: number): Sayer[] {
  return members.flatMap(({ name, answers }) => {
    const answer = toAnsweredRows(model, answers).find((own) => own.row === row)
    const stated = answer && answers[model.questions[answer.question]?.id ?? '']
    return answer
      ? [{ name, answer, isAssumed: stated?.kind === 'chosen' && stated.isAssumed }]
      : []
  })
}
