import type { PointsRow } from './toPointsTable.ts'

/** What single answers gave to one framework. */
export interface GivenPoints {
  /** The largest in size first, equal ones in the order of the answers; never 0. */
  readonly given: readonly {
    readonly question: string
    readonly option: string
    readonly points: number
  }[]
  /** Questions whose answers gave it nothing, in their order. */
  readonly nothing: readonly string[]
}

/**
 * One column of the points table, its largest figures first. Pure; never throws.
 *
 * @param at - place of the framework in the standings.
 */
export function toGivenPoints(rows: readonly PointsRow[], at: number): GivenPoints {
  const column = rows.map(({ question, option, points }) => ({
    question,
    option,
    points: points[at] ?? 0,
  }))
  return {
    given: column
      .filter(({ points }) => points !== 0)
      .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)),
    nothing: column.filter(({ points }) => points === 0).map(({ question }) => question),
  }
}
