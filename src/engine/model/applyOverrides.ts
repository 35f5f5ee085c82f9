import type { DatasetCore } from '#schema/dataset.ts'
import type { FrameworkCore, TraitCore } from '#schema/framework.ts'
import type { Overrides } from '#schema/overrides.ts'
import { toPublished } from './toPublished.ts'

/**
 * The dataset with a person's own levels in place of the published ones, each marked as their own.
 * Whatever is decided and explained from it rests on them. A level that is the published one
 * changes nothing, and a framework or criterion that does not exist is passed over. Pure; never
 * throws.
 */
export function applyOverrides<Whole extends DatasetCore>(
  dataset: Whole,
  overrides: Overrides,
): Whole {
  if (Object.keys(overrides).length === 0) return dataset
  const frameworks = dataset.frameworks.map((framework) => {
    const levels = Object.hasOwn(overrides, framework.id) ? overrides[framework.id] : undefined
    return levels ? { ...framework, traits: overrideTraits(framework, levels) } : framework
  })
  return { ...dataset, frameworks }
}

function overrideTraits(
  { traits }: FrameworkCore,
  levels: Overrides[string],
): FrameworkCore['traits'] {
  const overridden = Object.entries(traits).map(([criterion, trait]): [string, typeof trait] => {
    const level = Object.hasOwn(levels, criterion) ? levels[criterion] : undefined
    const published = toPublished<TraitCore>(trait)
    if (level === undefined || ('level' in published && published.level === level)) {
      return [criterion, trait]
    }
    return [criterion, { level, isOwn: true, published }]
  })
  return Object.fromEntries(overridden)
}
