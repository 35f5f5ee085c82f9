import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from '#tests/browser/listBuiltPages.ts'

const all = readdirSync(dist, { encoding: 'utf8', recursive: true })
  .filter((path) => statSync(join(dist, path)).isFile())
  .sort()

/** Every file of the site that has an address, below `dist`: not what hosts read or send instead. */
export const siteFiles = all.filter((path) => !/^_|\.(br|gz)$/.test(path))

/** Whether there is one beside it that is compressed so. */
export const isThere = (path: string) => all.includes(path)

export const readFile = (path: string) => readFileSync(join(dist, path))
