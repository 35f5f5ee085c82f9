import type { Rolldown } from 'vite'

type GetModule = Rolldown.PluginContext['getModuleInfo']

/**
 * The styles of everything that a page can come to show, what it loads later included, in the order
 * in which its modules run.
 *
 * @param page - id of the module that the page is.
 * @param styles - of each module that is one, by its id.
 */
export function collectStyles(
  page: string,
  getModule: GetModule,
  styles: ReadonlyMap<string, string>,
): string {
  const seen = new Set<string>()
  const collect = (id: string): string[] => {
    if (seen.has(id)) return []
    seen.add(id)
    const module = getModule(id)
    if (!module) return []
    return [
      ...module.importedIds.flatMap(collect),
      ...module.dynamicallyImportedIds.flatMap(collect),
      styles.get(id) ?? '',
    ]
  }
  return collect(page).join('\n')
}
