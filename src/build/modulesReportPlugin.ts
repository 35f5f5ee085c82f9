import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

/** What a script is made of: each module by its path, with its size in bytes, compressed by itself. */
export type ModulesReport = Readonly<Record<string, Readonly<Record<string, number>>>>

/** As small as can be takes as long as the rest of the build. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/**
 * Writes down what every script of the site is made of, beside the bundle for Node, for whoever looks
 * for what has grown.
 *
 * @param root - folder of the project.
 * @param bundle - folder of the bundle for Node; the file is `modules.json`.
 */
export function modulesReportPlugin(root: string, bundle: string): Plugin {
  return {
    name: 'modules-report',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, files) {
      const report: Record<string, Record<string, number>> = {}
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue
        const modules = Object.entries(file.modules).flatMap(([id, { code }]) =>
          code ? [[toPath(root, id), brotliCompressSync(code, QUICKLY).length] as const] : [],
        )
        report[file.fileName] = Object.fromEntries(modules)
      }
      mkdirSync(bundle, { recursive: true })
      writeFileSync(join(bundle, 'modules.json'), JSON.stringify(report))
    },
  }
}

function toPath(root: string, id: string): string {
  return id.startsWith('\0') ? id.slice(1) : relative(root, id).replaceAll('\\', '/')
}
