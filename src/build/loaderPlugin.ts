import type { Plugin } from 'vite'

/**
 * Makes a script out of the loader that can stand on a page twice: in a block of its own its names
 * are nobody else's.
 */
export function loaderPlugin(): Plugin {
  return {
    name: 'loader',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'loader',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') file.code = `{${file.code.trim().replace(/;$/, '')}}`
      }
    },
  }
}
