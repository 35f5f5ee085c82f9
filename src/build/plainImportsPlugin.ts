import type { Plugin } from 'vite'

const HELPER = '\0vite/preload-helper.js'

/**
 * Scripts that are fetched later are fetched by the language alone. What Vite puts around them loads
 * styles and other scripts ahead; our styles stand in the pages, and all that a later script needs
 * is there already.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : null),
  }
}
