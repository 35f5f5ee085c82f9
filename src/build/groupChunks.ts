import type { Rolldown } from 'vite'

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/** Pages and modules, by their ids. */
export interface Entries {
  /** Pages that are a wizard. */
  readonly wizards: readonly string[]
  /** What wizards ask for once the page has been taken over. */
  readonly later: string
  readonly others: readonly string[]
}

/**
 * Into which file a module goes. What a wizard runs at once, and anything else as well, is one file,
 * `wizard`; what it runs later is another, `later`. So a visitor asks for few files, and for the
 * same ones on every page; what only one page runs stays with that page. `null`: the bundler decides.
 */
export function groupChunks(entries: Entries): Rolldown.CodeSplittingNameFunction {
  let groups: ReadonlyMap<string, string> | undefined
  return (module, context) => {
    groups ??= group(entries, context)
    return groups.get(module) ?? (isReact(module) ? 'wizard' : null)
  }
}

function group({ wizards, later, others }: Entries, context: Context): Map<string, string> {
  const starts = [...wizards, later, ...others].map((start) => listImports(start, context))
  const isAtOnce = (module: string) => wizards.some((_, at) => starts[at]?.has(module))
  const groups = new Map<string, string>()
  for (const module of new Set(starts.flatMap((found) => [...found]))) {
    const isLate = starts[wizards.length]?.has(module)
    const isShared = starts.filter((found) => found.has(module)).length > 1
    if (isAtOnce(module) ? isShared : isLate)
      groups.set(module, isAtOnce(module) ? 'wizard' : 'later')
  }
  return groups
}

/** All of it, as a part of its own would need one more file to read it. */
function isReact(module: string): boolean {
  return /[\\/:](react|react-dom|scheduler)([\\/]|$)/.test(module)
}

/** A module and all that it imports before it runs. */
function listImports(module: string, context: Context, found = new Set<string>()): Set<string> {
  if (found.has(module)) return found
  found.add(module)
  for (const other of context.getModuleInfo(module)?.importedIds ?? []) {
    listImports(other, context, found)
  }
  return found
}
