import type { Difference } from '#engine/team/findDifferences.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { joinList } from '#words/joinList.ts'
import { translatePage } from '#words/translate.ts'
import type { Team, TeamGrounds } from './toTeam.ts'

/** What several people's answers come to, a sentence each. */
export interface TeamSentences {
  /** The joint verdict. */
  readonly joint: string
  /** Whom each would take alone. */
  readonly alone: string
  /** Which of the differences matter. */
  readonly differences: readonly string[]
}

/** Says what several people's answers come to. Pure; never throws. */
export function toTeamSentences(grounds: TeamGrounds, { members, decision }: Team): TeamSentences {
  const { catalogue } = grounds
  const { joint, differences } = decision
  const names = joinList(catalogue.formats, listNames(grounds, joint))
  return {
    joint: translatePage(catalogue, `teamJoint-${joint.kind}`, { names, count: members.length }),
    alone: toAlone(grounds, decision.members),
    differences: toDifferences(grounds, differences),
  }
}

/** Names of those that a verdict puts first: one, several that are level, or nobody. */
export function listNames({ dataset }: TeamGrounds, verdict: Verdict): string[] {
  const columns =
    verdict.kind === 'pick' ? [verdict.framework] : verdict.kind === 'tie' ? verdict.frameworks : []
  return columns.map((column) => dataset.frameworks[column]?.name ?? '')
}

/** Such as "Django 3, FastAPI 2, nobody alone 1", the most first. */
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

function toDifferences({ catalogue }: TeamGrounds, differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [translatePage(catalogue, 'teamAgreed')]
  const count = (reach: Difference['reach']) =>
    differences.filter((difference) => difference.reach === reach).length
  const [alone, together, none] = [count('alone'), count('together'), count('none')]
  const sentences = [
    ['teamReach-alone', alone],
    [alone > 0 ? 'teamReach-together' : 'teamReach-together-only', together],
    [alone + together > 0 ? 'teamReach-none' : 'teamReach-none-all', none],
  ] as const
  return sentences.flatMap(([key, of]) =>
    of === 0 ? [] : [translatePage(catalogue, key, { count: of })],
  )
}
