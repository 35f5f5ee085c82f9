import type { Rolldown } from 'vite'

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/**
 * Into which file a module goes. What the wizard runs at once and any other page as well is one
 * file, `wizard`, so that a visitor asks for it once; whatever only one page runs stays with that
 * page. `null`: the bundler decides.
 *
 * @param wizard - module that starts the wizard.
 * @param others - modules that start the other pages.
 */
export function groupChunks(
  wizard: string,
  others: readonly string[],
): Rolldown.CodeSplittingNameFunction {
  let shared: ReadonlySet<string> | undefined
  return (module, context) => {
    shared ??= findShared(wizard, others, context)
    return shared.has(module) || isReact(module) ? 'wizard' : null
  }
}

/** All of it, as a part of its own would need one more file to read it. */
function isReact(module: string): boolean {
  return /[\\/:](react|react-dom|scheduler)([\\/]|$)/.test(module)
}

function findShared(wizard: string, others: readonly string[], context: Context): Set<string> {
  const ofOthers = new Set<string>()
  for (const other of others) addImports(other, context, ofOthers)
  const ofWizard = addImports(wizard, context, new Set())
  return new Set([...ofWizard].filter((module) => ofOthers.has(module)))
}

/** A module and all that it imports before it runs. */
function addImports(module: string, context: Context, found: Set<string>): Set<string> {
  if (found.has(module)) return found
  found.add(module)
  for (const other of context.getModuleInfo(module)?.importedIds ?? []) {
    addImports(other, context, found)
  }
  return found
}
