import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { ModulesReport } from '#build/modulesReportPlugin.ts'
import { listBuiltPages } from '#tests/browser/listBuiltPages.ts'
import { listPrograms } from '#tests/browser/listPrograms.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** Bytes after compression, as a host sends them. */
export interface PageBytes {
  /** The page itself: its markup, its styles, and what stands in it of scripts. */
  readonly page: number
  /** What of scripts stands in it and runs before it is seen. */
  readonly inline: number
  /** What it fetches when it has nothing better to do: programs and data together. */
  readonly program: number
  /** What of that is data and words. */
  readonly data: number
  readonly requests: number
}

export interface SiteBytes {
  readonly pages: Readonly<Record<string, PageBytes>>
  /** Scripts that are fetched later, by the first part of their name. */
  readonly later: Readonly<Record<string, number>>
  /** Bytes of each module, compressed by itself, before it was shortened. */
  readonly modules: Readonly<Record<string, number>>
}

const size = (text: string | Buffer) => brotliCompressSync(text).length

/** What a visitor pays for the built site. Throws where it was not built. */
export function measureSite(): SiteBytes {
  const report: ModulesReport = JSON.parse(
    readFileSync(join(root, 'node_modules/.cache/prerender/modules.json'), 'utf8'),
  )
  // The page for what is missing has no program.
  const paths = listBuiltPages().filter((path) => path !== '404.html')
  const named = new Set(paths.flatMap((path) => listPrograms(path).map(toName)))
  const scripts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
  const later = scripts.filter((file) => !named.has(file))
  return {
    pages: Object.fromEntries(paths.map((path) => [path, measurePage(path, report)])),
    later: Object.fromEntries(later.map((file) => [toStem(file), sizeOf(file)])),
    modules: Object.assign({}, ...Object.values(report)),
  }
}

function measurePage(path: string, report: ModulesReport): PageBytes {
  const html = readFileSync(join(dist, path), 'utf8')
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text ?? '')
  const programs = listPrograms(path).map(toName)
  const modules = programs.flatMap((file) => Object.entries(report[`assets/${file}`] ?? {}))
  const data = modules.filter(([id]) => id.startsWith('virtual:'))
  return {
    page: size(html),
    inline: size(scripts.join('')),
    program: programs.reduce((sum, file) => sum + sizeOf(file), 0),
    data: data.reduce((sum, [, bytes]) => sum + bytes, 0),
    requests: 1 + programs.length,
  }
}

function sizeOf(file: string): number {
  return size(readFileSync(join(dist, 'assets', file)))
}

function toName(file: string): string {
  return file.slice('./assets/'.length)
}

/** Without what changes with its text. */
function toStem(file: string): string {
  return file.replace(/-[\w-]{8}\.js$/, '')
}
