import { countMerits } from '#engine/firmness/countMerits.ts'
import type { Model } from '#engine/model/model.ts'
import { nameFramework } from '#engine/model/nameFramework.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks, type Standing } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Precedent } from '#schema/precedent.ts'
import type { GateStatus } from './gateStatus.ts'
import { toShare } from './share.ts'
import { toPlainAnswers } from './toPlainAnswers.ts'

/** Questions on merits that a project must answer to be compared. */
export const FEWEST_ANSWERS = 4

/**
 * How often real projects run on what the wizard would say. What a project runs on shows what
 * somebody chose, often years ago, not what was right, and we have read the answers off the
 * repository. So there is no limit.
 */
export interface PrecedentsGate {
  readonly id: 'precedents'
  readonly status: GateStatus
  readonly limit: null
  /** Questions on merits that a project must answer to be compared. */
  readonly fewestAnswers: number
  /** Projects with enough answers, without those that exist to show their framework, of all. */
  readonly compared: number
  readonly of: number
  /** Those left out because they exist to show their framework. */
  readonly demonstrations: number
  /** Their framework among all frameworks. */
  readonly amongAll: Places
  /** Those that run on a pick, and their framework among the picks. */
  readonly amongPicks: Places
  /** The same for the projects on each pick, in the order of the model. */
  readonly byPick: readonly (Places & { readonly framework: string })[]
  readonly projects: readonly {
    readonly precedent: string
    readonly framework: string
    /** Place among all and among the picks, from 1; `null` for an alternative among the picks. */
    readonly place: number
    readonly placeAmongPicks: number | null
  }[]
}

export interface Places {
  readonly of: number
  readonly first: number
  readonly firstShare: number
  readonly firstTwo: number
  readonly firstTwoShare: number
}

/**
 * Agreement with real projects: how many run on the framework that comes first, or among the first
 * two. Who shares a place gets the last of those shared, so that a tie never counts as agreement.
 */
export function auditPrecedents(model: Model, precedents: readonly Precedent[]): PrecedentsGate {
  const projects = precedents.flatMap(({ id, framework, answers, isDemonstration }) => {
    const column = model.frameworkIds.indexOf(framework)
    const answered = toAnsweredRows(model, toPlainAnswers(answers))
    const isKnown = countMerits(model, answered) >= FEWEST_ANSWERS
    if (column < 0 || !isKnown || isDemonstration) return []
    const scores = scoreFrameworks(model, answered)
    const standings = rankFrameworks(model, answered, scores, findKnockOuts(model, answered))
    const picks = standings.filter(({ role }) => role === 'pick')
    const placeAmongPicks = model.picks.includes(column) ? toPlace(picks, column) : null
    return [{ precedent: id, framework, place: toPlace(standings, column), placeAmongPicks }]
  })
  const onPicks = projects.flatMap(({ framework, placeAmongPicks: place }) =>
    place === null ? [] : [{ framework, place }],
  )
  return {
    id: 'precedents',
    status: 'unlimited',
    limit: null,
    fewestAnswers: FEWEST_ANSWERS,
    compared: projects.length,
    of: precedents.length,
    demonstrations: precedents.filter(({ isDemonstration }) => isDemonstration).length,
    amongAll: countPlaces(projects.map(({ place }) => place)),
    amongPicks: countPlaces(onPicks.map(({ place }) => place)),
    byPick: model.picks.map((column) => {
      const framework = nameFramework(model, column)
      const own = onPicks.filter((project) => project.framework === framework)
      return { framework, ...countPlaces(own.map(({ place }) => place)) }
    }),
    projects,
  }
}

function toPlace(standings: readonly Standing[], column: number): number {
  const own = standings.filter(({ framework }) => framework === column)
  return standings.filter(({ rank }) => own.some((one) => rank <= one.rank)).length
}

function countPlaces(places: readonly number[]): Places {
  const first = places.filter((place) => place === 1).length
  const firstTwo = places.filter((place) => place <= 2).length
  const of = places.length
  return {
    of,
    first,
    firstShare: toShare(first, of),
    firstTwo,
    firstTwoShare: toShare(firstTwo, of),
  }
}
