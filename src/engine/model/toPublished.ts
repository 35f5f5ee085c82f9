import type { Framework, PublishedTrait } from '#schema/framework.ts'

/** The trait that is published, whatever a person has put in its place. Pure. */
export function toPublished(trait: Framework['traits'][string]): PublishedTrait {
  return 'isOwn' in trait ? trait.published : trait
}
