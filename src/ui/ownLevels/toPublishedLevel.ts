import { toPublished } from '#engine/model/toPublished.ts'
import type { Framework } from '#schema/framework.ts'

/** The level that is published, whatever a person has put in its place; `null`: it is not rated. */
export function toPublishedLevel(trait: Framework['traits'][string]): number | null {
  const published = toPublished(trait)
  return 'level' in published ? published.level : null
}
