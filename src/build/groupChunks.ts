import type { Rolldown } from 'vite'

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/** Pages and modules, by their ids. */
export interface Entries {
  /** Pages that are a wizard. */
  readonly wizards: readonly string[]
  /** What they ask for once the page has been taken over. */
  readonly later: readonly string[]
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
  const list = (starts: readonly string[]) => starts.map((start) => listImports(start, context))
  const [atOnce, late] = [list(wizards), list(later)]
  const every = [...atOnce, ...late, ...list(others)]
  const countIn = (found: readonly ReadonlySet<string>[], module: string) =>
    found.filter((one) => one.has(module)).length
  const groups = new Map<string, string>()
  for (const module of new Set(every.flatMap((found) => [...found]))) {
    if (countIn(atOnce, module) === 0 && countIn(late, module) > 0) groups.set(module, 'later')
    else if (countIn(atOnce, module) > 0 && countIn(every, module) > 1) groups.set(module, 'wizard')
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
