import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { decideTeam } from '#engine/team/decideTeam.ts'
import type { Side } from '#engine/team/side.ts'
import { toToken } from '#link/toToken.ts'
import type { Answers } from '#schema/answer.ts'
import type { StatedAnswer } from '#schema/explanation.ts'
import type { TeamReport } from '#schema/teamReport.ts'
import type { Grounds } from './grounds.ts'
import { toStatedStanding } from './toStatedStanding.ts'
import { toStatedVerdict } from './toStatedVerdict.ts'

/** What several people's answers come to, in ids and plain values. Pure; never throws. */
export function toTeamReport(
  { dataset, model }: Pick<Grounds, 'dataset' | 'model'>,
  members: readonly { readonly name: string; readonly answers: Answers }[],
): TeamReport {
  const decided = decideTeam(
    model,
    members.map(({ answers }) => answers),
  )
  return {
    schemaVersion: 1,
    datasetVersion: dataset.version,
    members: members.map(({ name, answers }, at) => ({
      name,
      verdict: toStatedVerdict(model, decided.members[at] ?? { kind: 'open' }),
      link: toToken(dataset.questions, answers),
    })),
    joint: toStatedVerdict(model, decided.joint),
    ranking: decided.standings.map((standing) => toStatedStanding(dataset, model, standing)),
    differences: decided.differences.map(({ question, sides, swing, reach }) => ({
      question: model.questions[question]?.id ?? '',
      sides: sides.map((side) => ({
        answer: toStatedSide(model, members, side),
        members: [...side.members],
      })),
      swing,
      reach,
    })),
  }
}

function toStatedSide(
  model: Model,
  members: readonly { readonly answers: Answers }[],
  { answer, members: places }: Side,
): StatedAnswer {
  if (!answer) return 'no-preference'
  const { factor, isMust } = answer
  const importance = isMust ? 'must' : factor === 2 ? 'important' : 'normal'
  const { question, option } = nameAnswer(model, answer)
  const isAssumed = places.every((place) => {
    const stated = members[place]?.answers[question]
    return stated?.kind === 'chosen' && stated.isAssumed
  })
  return { option, importance, isAssumed }
}
