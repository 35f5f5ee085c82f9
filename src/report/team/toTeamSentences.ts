import { isAtLeast } from '#engine/firmness/isAtLeast.ts'
import { PER_HUNDRED } from '#engine/firmness/judgeStrength.ts'
import { isOpen } from '#engine/model/isOpen.ts'
import type { TeamDecision } from '#engine/team/decideTeam.ts'
import type { Difference } from '#engine/team/findDifferences.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { toRoundShare } from '#report/toRoundShare.ts'
import { joinList } from '#words/joinList.ts'
import { translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import { listNames } from './listNames.ts'
import type { NamedMember, Team, TeamGrounds } from './toTeam.ts'

/** What several people's answers come to, a sentence each. */
export interface TeamSentences {
  /** The joint verdict. */
  readonly joint: string
  /** How far ahead the joint pick is, and how firmly; empty without one. */
  readonly firmness: readonly string[]
  /** What each would take alone. */
  readonly alone: string
  /** Which of the differences matter; empty for one person. */
  readonly differences: readonly string[]
}

/** Says what several people's answers come to. Pure; never throws. */
export function toTeamSentences(grounds: TeamGrounds, { members, decision }: Team): TeamSentences {
  const { catalogue } = grounds
  const { joint } = decision
  const names = joinList(catalogue.formats, listNames(grounds, joint))
  return {
    joint: translatePage(catalogue, `teamJoint-${joint.kind}`, { names, count: members.length }),
    firmness: toFirmness(grounds, decision),
    alone: toAlone(grounds, decision.members),
    differences: members.length < 2 ? [] : toDifferences(grounds, members, decision),
  }
}

function toFirmness({ catalogue, dataset }: TeamGrounds, decision: TeamDecision): string[] {
  const { comparison, standings, weightings } = decision
  if (!weightings || !comparison) return []
  const pointsOf = (column: number) =>
    standings.find(({ framework }) => framework === column)?.points ?? 0
  const other = dataset.frameworks[comparison.rival]?.name ?? ''
  const ahead = pointsOf(comparison.favoured) - pointsOf(comparison.rival)
  const say = (key: PageKey, values: Values = {}) => translatePage(catalogue, key, values)
  const isClose = !isAtLeast(weightings, PER_HUNDRED.closeWeightings)
  const { kept, samples } = weightings
  return [
    ...(isClose ? [say('teamClose')] : []),
    ...(comparison.isRivalRuledOut ? [] : [say('teamAhead', { other, count: ahead })]),
    kept === samples
      ? say('teamWeighed-all')
      : say('teamWeighed', { ...toRoundShare(kept, samples) }),
  ]
}

/** Such as "Django (3 people) and FastAPI (one person)", the most first. */
function toAlone(grounds: TeamGrounds, verdicts: readonly Verdict[]): string {
  const { catalogue } = grounds
  const counts = new Map<string, number>()
  for (const verdict of verdicts) {
    const [name = ''] = listNames(grounds, verdict)
    const of = verdict.kind === 'pick' ? name : translatePage(catalogue, 'teamNobodyAlone')
    counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  const parts = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => translatePage(catalogue, 'teamVotes', { name, count }))
  return translatePage(catalogue, 'teamAlone', { picks: joinList(catalogue.formats, parts) })
}

function toDifferences(
  { catalogue, model }: TeamGrounds,
  members: readonly NamedMember[],
  { differences, pair }: TeamDecision,
): string[] {
  const say = (key: PageKey, values: Values = {}) => translatePage(catalogue, key, values)
  if (differences.length === 0) return [say(isShared(model, members) ? 'teamAgreed' : 'teamApart')]
  const count = (reach: Difference['reach']) =>
    differences.filter((difference) => difference.reach === reach).length
  const [alone, together, none] = [count('alone'), count('together'), count('none')]
  const [one, other] = (pair ?? []).map(({ question }) => {
    const id = model.questions[question]?.id ?? ''
    return catalogue.questions[id]?.topic ?? id
  })
  const decides = [
    ...(alone > 0 ? [say('teamReach-alone', { count: alone })] : []),
    ...(pair ? [say('teamPair', { one: one ?? '', other: other ?? '' })] : []),
  ]
  const perhaps = pair ? together - pair.length : together
  const way = decides.length > 0 ? 'teamReach-together' : 'teamReach-together-only'
  const rest = alone + together > 0 ? 'teamReach-none' : 'teamReach-none-all'
  return [
    ...decides,
    ...(perhaps > 0 ? [say(way, { count: perhaps })] : []),
    ...(none > 0 ? [say(rest, { count: none })] : []),
  ]
}

/** Whether any question was answered by two of them. */
function isShared({ questions }: TeamGrounds['model'], members: readonly NamedMember[]): boolean {
  return questions.some(
    (question) => members.filter(({ answers }) => !isOpen(question, answers)).length > 1,
  )
}
