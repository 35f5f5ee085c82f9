import type { OwnTrait, PublishedTrait, TraitCore } from '#schema/framework.ts'

/** The trait that is published, whatever a person has put in its place. Pure. */
export function toPublished<Trait extends TraitCore = PublishedTrait>(
  trait: Trait | OwnTrait<Trait>,
): Trait {
  return 'isOwn' in trait ? trait.published : trait
}
