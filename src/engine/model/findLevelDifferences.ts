import type { Level } from '#schema/level.ts'
import type { Overrides } from '#schema/overrides.ts'

/** A level that two sets of overrides state otherwise. */
export interface LevelDifference {
  readonly framework: string
  readonly criterion: string
  /** What the second set says; `null`: it leaves the published level. */
  readonly level: Level | null
}

/** Where two sets of overrides differ: what the second states, then what only the first did. Pure. */
export function findLevelDifferences(before: Overrides, after: Overrides): LevelDifference[] {
  const stated = listLevels(after).filter(
    ({ framework, criterion, level }) => readLevel(before, framework, criterion) !== level,
  )
  const takenBack = listLevels(before)
    .filter(({ framework, criterion }) => readLevel(after, framework, criterion) === null)
    .map((one) => ({ ...one, level: null }))
  return [...stated, ...takenBack]
}

function listLevels(overrides: Overrides): LevelDifference[] {
  return Object.entries(overrides).flatMap(([framework, levels]) =>
    Object.entries(levels).map(([criterion, level]) => ({ framework, criterion, level })),
  )
}

function readLevel(overrides: Overrides, framework: string, criterion: string): Level | null {
  const levels = Object.hasOwn(overrides, framework) ? overrides[framework] : undefined
  return levels && Object.hasOwn(levels, criterion) ? (levels[criterion] ?? null) : null
}
