import { listLeading } from '#engine/verdict/listLeading.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import type { TeamGrounds } from './toTeam.ts'

/** Names of those that a verdict puts first: one, several that are level, or nobody. Pure. */
export function listNames({ dataset }: Pick<TeamGrounds, 'dataset'>, verdict: Verdict): string[] {
  return listLeading(verdict).map((column) => dataset.frameworks[column]?.name ?? '')
}
