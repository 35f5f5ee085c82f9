import type { DatasetCore } from '#schema/dataset.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'

/** The levels of a person's own in a dataset, with what is published. Pure. */
export function toStatedOverrides({ frameworks }: DatasetCore): VerdictReport['overrides'] {
  return frameworks.flatMap(({ id, traits }) =>
    Object.entries(traits).flatMap(([criterion, trait]) => {
      if (!('isOwn' in trait)) return []
      const { level, published } = trait
      return [
        {
          framework: id,
          criterion,
          level,
          published: 'level' in published ? published.level : null,
        },
      ]
    }),
  )
}
