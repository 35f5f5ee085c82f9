import type { Answers } from '#schema/answer.ts'
import type { Precedent } from '#schema/precedent.ts'

/** Questions that a project and the person must both have answered to be compared. */
const FEWEST_IN_COMMON = 3

/** A real project beside the answers: question ids, in the order of the project's answers. */
export interface NearPrecedent {
  readonly precedent: Precedent
  /** Answered alike. */
  readonly agreed: readonly string[]
  /** Answered by both, with different options. */
  readonly differing: readonly string[]
}

/**
 * The real projects whose known answers are most like these, whatever they run on: by the share of
 * the questions that both answered on which they agree, then by how many those are; equals in the
 * order given. How important an answer is does not count, because nobody knows that of a project.
 * Left out are demonstrations, which tell nothing about choices, projects with fewer than three
 * questions in common, and those that agree on none. Pure; never throws.
 */
export function findNearestPrecedents(
  precedents: readonly Precedent[],
  answers: Answers,
): NearPrecedent[] {
  return precedents
    .filter(({ isDemonstration }) => !isDemonstration)
    .map((precedent) => compareAnswers(precedent, answers))
    .filter((near) => near.agreed.length > 0 && countCommon(near) >= FEWEST_IN_COMMON)
    .toSorted(compareNearness)
}

function compareAnswers(precedent: Precedent, answers: Answers): NearPrecedent {
  const agreed: string[] = []
  const differing: string[] = []
  for (const [question, option] of Object.entries(precedent.answers)) {
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined
    if (answer?.kind !== 'chosen') continue
    if (answer.option === option) agreed.push(question)
    else differing.push(question)
  }
  return { precedent, agreed, differing }
}

function countCommon({ agreed, differing }: NearPrecedent): number {
  return agreed.length + differing.length
}

/** Nearer first. The shares are compared by cross-multiplication, in whole numbers. */
function compareNearness(one: NearPrecedent, other: NearPrecedent): number {
  const byShare = other.agreed.length * countCommon(one) - one.agreed.length * countCommon(other)
  return byShare === 0 ? other.agreed.length - one.agreed.length : byShare
}
