import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** What of React the site imports; inside, React's own files are left to require each other. */
const MODULES = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client']
const PREFIX = '\0module:'

/**
 * Hands React, which is published as CommonJS only, to the browser's bundle as modules with names.
 * Without it every file that touches React carries, or asks for, a helper that reads the one as the
 * other.
 */
export function reactModulesPlugin(root: string): Plugin {
  const require = createRequire(`${root}/package.json`)
  return {
    name: 'react-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id, importer) =>
      MODULES.includes(id) &&
      !importer?.startsWith(PREFIX) &&
      !/node_modules[\\/](react|scheduler)/.test(importer ?? '')
        ? `${PREFIX}${id}`
        : null,
    load(id) {
      if (!id.startsWith(PREFIX)) return null
      const name = id.slice(PREFIX.length)
      const members = Object.keys(require(name)).filter((key) => !key.startsWith('__'))
      const lines = members.map(
        (key) => `export const ${key} = /* @__PURE__ */ get(${JSON.stringify(key)})`,
      )
      return [
        `import whole from ${JSON.stringify(require.resolve(name))}`,
        'export default whole',
        'const get = (key) => whole[key]',
        ...lines,
      ].join('\n')
    },
  }
}
