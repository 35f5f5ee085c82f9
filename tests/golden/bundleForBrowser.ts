import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The engine and all that decides the golden cases, as one script for any page. */
export async function bundleForBrowser(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('inBrowser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'golden',
      },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  const chunk =
    bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined
  if (chunk?.type !== 'chunk') throw new Error('The bundle has no script.')
  return chunk.code
}
