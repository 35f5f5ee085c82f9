import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { translate } from '#words/translate.ts'
import type { TeamGrounds } from './toTeam.ts'

/** An answer as one person gives it, with its importance where that is not the usual one. Pure. */
export function toSaid({ catalogue, model }: TeamGrounds, answer: AnsweredRow | null): string {
  if (!answer) return translate(catalogue, 'noPreference')
  const { question, option } = nameAnswer(model, answer)
  const label = catalogue.questions[question]?.options[option]?.label ?? option
  const importance = answer.isMust ? 'must' : answer.factor > 1 ? 'important' : null
  if (importance === null) return label
  return `${label} (${translate(catalogue, `asImportance-${importance}`)})`
}
