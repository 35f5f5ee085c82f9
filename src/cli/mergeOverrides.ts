import type { Overrides } from '#schema/overrides.ts'

/** Levels of one's own on top of others, cell by cell: what both give is as in the second. */
export function mergeOverrides(shared: Overrides, own: Overrides): Overrides {
  const merged = Object.entries(own).map(
    ([framework, levels]) => [framework, { ...shared[framework], ...levels }] as const,
  )
  return { ...shared, ...Object.fromEntries(merged) }
}
