import { findNearestPrecedents } from '#engine/advice/findNearestPrecedents.ts'
import type { Answers } from '#schema/answer.ts'
import type { NearPrecedent } from '#schema/explanation.ts'
import type { Precedent } from '#schema/precedent.ts'

const MOST_SHOWN = 5

/** The five real projects most like these answers, whatever they run on. Pure; never throws. */
export function toStatedPrecedents(
  precedents: readonly Precedent[],
  answers: Answers,
): NearPrecedent[] {
  const nearest = findNearestPrecedents(precedents, answers).slice(0, MOST_SHOWN)
  return nearest.map(({ precedent, agreed, differing }) => ({
    precedent: precedent.id,
    name: precedent.name,
    framework: precedent.framework,
    agreed: [...agreed],
    differing: differing.map((question) => {
      const answer = answers[question]
      const here = answer?.kind === 'chosen' ? answer.option : ''
      return { question, here, there: precedent.answers[question] ?? '' }
    }),
  }))
}
