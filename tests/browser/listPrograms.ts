import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from './listBuiltPages.ts'

const FILES = /\["\.\/assets\/[^\]]*\]/

/** The scripts that a built page fetches once it has been painted, as it names them. */
export function listPrograms(page: string): string[] {
  const [files] = FILES.exec(readFileSync(join(dist, page), 'utf8')) ?? []
  if (files === undefined) throw new Error(`${page} names no program`)
  return JSON.parse(files)
}
