const FOLDER = '/node_modules/'

/**
 * Folders, below `node_modules/` of the project, of the packages that modules belong to, in order; one
 * package may lie inside another. Ids outside of it are ours.
 */
export function listPackages(moduleIds: Iterable<string>): string[] {
  const folders = new Set<string>()
  for (const id of moduleIds) {
    const [, ...inside] = id.replaceAll('\\', '/').split(FOLDER)
    const last = /^(?:@[^/]+\/)?[^/]+/.exec(inside.pop() ?? '')?.[0]
    if (last !== undefined) folders.add([...inside, last].join(FOLDER))
  }
  return [...folders].sort()
}
