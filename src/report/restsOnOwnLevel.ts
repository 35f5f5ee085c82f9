import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import type { DatasetCore } from '#schema/dataset.ts'

/**
 * Whether a contribution to the margin between two frameworks rests on a level that a person put in
 * place of the published one. Pure; never throws.
 */
export function restsOnOwnLevel(
  { frameworks }: Pick<DatasetCore, 'frameworks'>,
  { favoured, rival }: Pick<Comparison, 'favoured' | 'rival'>,
  { criterion }: Pick<Contribution, 'criterion'>,
): boolean {
  return [favoured, rival].some((column) => {
    const trait = criterion === null ? undefined : frameworks[column]?.traits[criterion]
    return trait !== undefined && 'isOwn' in trait
  })
}
