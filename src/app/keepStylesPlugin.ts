import type { Plugin } from 'vite'

/**
 * Keeps the styles of components that a page shows and no script of it runs: pages that are only
 * rendered when the site is built import their components for the styles alone.
 */
export function keepStylesPlugin(): Plugin {
  return {
    name: 'keep-styles',
    enforce: 'post',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  }
}
