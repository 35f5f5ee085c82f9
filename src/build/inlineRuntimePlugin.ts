import type { Plugin, Rolldown } from 'vite'

const EXPORTS = /export\s*\{([^}]*)\};?\s*$/

/**
 * Puts the few helpers of the bundler into the scripts that use them. They would be a file of their
 * own, of 300 bytes, and one more request for every visitor.
 */
export function inlineRuntimePlugin(): Plugin {
  return {
    name: 'inline-runtime',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // Before Vite lists what each page needs.
      order: 'pre',
      handler(_, files) {
        const chunks = Object.values(files).filter((file) => file.type === 'chunk')
        const runtime = chunks.find(({ name }) => name === 'rolldown-runtime')
        if (!runtime) return
        for (const chunk of chunks) inline(chunk, runtime)
        delete files[runtime.fileName]
      },
    },
  }
}

/** Throws where the bundler writes its helpers otherwise than they are known here. */
function inline(chunk: Rolldown.OutputChunk, runtime: Rolldown.OutputChunk): void {
  if (!chunk.imports.includes(runtime.fileName)) return
  const file = runtime.fileName.split('/').pop() ?? ''
  const asked = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["']\\./${file}["'];?`)
  const [, given = ''] = EXPORTS.exec(runtime.code) ?? []
  const helpers = runtime.code.replace(EXPORTS, `return{${toPairs(given, (own, as) => [as, own])}}`)
  if (!asked.test(chunk.code) || given === '') {
    throw new Error(`The helpers in ${chunk.fileName} are not where they are expected`)
  }
  chunk.code = chunk.code.replace(asked, (_, names: string) => {
    return `const{${toPairs(names, (own, as) => [own, as])}}=(()=>{${helpers}})();`
  })
  chunk.imports = chunk.imports.filter((name) => name !== runtime.fileName)
}

/** From `a as b,c` to `a:b,c:c`, the two in the order that is asked for. */
function toPairs(names: string, order: (own: string, as: string) => [string, string]): string {
  return names
    .split(',')
    .map((name) => {
      const [own = '', as = own] = name.trim().split(/\s+as\s+/)
      return order(own, as).join(':')
    })
    .join(',')
}
