/** The last one: a package may lie inside another. */
const INSIDE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//

/** Names of the packages that modules belong to, in alphabetical order; ids without one are ours. */
export function listPackages(moduleIds: Iterable<string>): string[] {
  const names = new Set<string>()
  for (const id of moduleIds) {
    const name = INSIDE.exec(id.replaceAll('\\', '/'))?.[1]
    if (name !== undefined) names.add(name)
  }
  return [...names].sort()
}
