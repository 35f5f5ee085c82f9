import type { Dataset, DatasetCore } from '#schema/dataset.ts'
import type { Framework, FrameworkCore, PublishedTrait, TraitCore } from '#schema/framework.ts'

/** What of a dataset decides, and nothing else of it. */
export function toCore({
  version,
  criteria,
  frameworks,
  questions,
  useCases,
}: Dataset): DatasetCore {
  return {
    version,
    criteria: criteria.map(({ id, theme, name }) => ({ id, theme, name })),
    frameworks: frameworks.map(toFrameworkCore),
    questions,
    useCases,
  }
}

function toFrameworkCore({ id, name, mark, role, traits }: Framework): FrameworkCore {
  const levels: Record<string, FrameworkCore['traits'][string]> = {}
  for (const [criterion, trait] of Object.entries(traits)) {
    levels[criterion] = 'isOwn' in trait || 'notRated' in trait ? trait : toTraitCore(trait)
  }
  return { id, name, mark, role, traits: levels }
}

function toTraitCore({ level, checkedOn }: Extract<PublishedTrait, { level: number }>): TraitCore {
  return checkedOn === undefined ? { level } : { level, checkedOn }
}
