import type { Plugin, Rolldown } from 'vite'
import { collectStyles } from './collectStyles.ts'
import { minifyStyles } from './minifyStyles.ts'

/** The styles of the pages of a build, which stand in them instead of in files. */
export interface PageStyles {
  readonly plugins: readonly Plugin[]
  /** Throws for a page that is not built: our own mistake. */
  readonly of: (page: string) => string
}

/** Takes the styles out of a build, for each page those of all that it can come to show. */
export function createPageStyles(): PageStyles {
  /** Of each module that is one, by its id. */
  const modules = new Map<string, string>()
  /** Of each page, by its name. */
  const styles = new Map<string, string>()
  const plugins: Plugin[] = [
    {
      name: 'page-styles',
      applyToEnvironment: ({ name }) => name === 'client',
      transform: {
        filter: { id: /\.css$/ },
        handler: (code, id) => {
          modules.set(id, code)
        },
      },
      generateBundle: {
        // Before Vite looks which styles there are to be linked.
        order: 'pre',
        handler(_, files) {
          const getModule = (id: string) => this.getModuleInfo(id)
          for (const file of Object.values(files)) {
            if (file.type !== 'chunk' || !file.isEntry) continue
            const text = collectStyles(file.facadeModuleId ?? '', getModule, modules)
            styles.set(file.name, minifyStyles(file.name, text))
          }
          unlinkStyles(files)
        },
      },
    },
    {
      name: 'no-style-files',
      enforce: 'post',
      applyToEnvironment: ({ name }) => name === 'client',
      transform: {
        filter: { id: /\.css$/ },
        // What a page only shows, and no script of it runs, is known by its imports all the same.
        handler: (code) => ({ code, map: null, moduleSideEffects: false }),
      },
    },
  ]
  return {
    plugins,
    of: (page) => {
      const text = styles.get(page)
      if (text === undefined) throw new Error(`There is no page ${page} to have styles`)
      return text
    },
  }
}

/** Each page holds its styles; they are no files of their own. */
function unlinkStyles(files: Rolldown.OutputBundle): void {
  for (const file of Object.values(files)) {
    if (file.type === 'chunk') file.viteMetadata?.importedCss.clear()
    else if (file.fileName.endsWith('.css')) delete files[file.fileName]
  }
}
