import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type ServedSite, serveSite } from '#tests/browser/serveSite.ts'
import { build, type Ran, writeHost } from './buildHost.ts'
import { type Published, readPublished } from './readPublished.ts'
import { OUTPUT, readRows } from './rows.ts'
import { type Host, listWanted, SITES, type SiteId } from './sites.ts'
import { toTable } from './toTable.ts'

/** A documentation site that was built, and where it is served. */
export interface BuiltSite extends Ran {
  /** Such as `http://localhost:40123`; empty where it could not be built. */
  readonly origin: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site with the wizard is served, such as `http://127.0.0.1:40123`. */
    wizardOrigin: string
    published: readonly Published[]
    builtSites: Readonly<Partial<Record<SiteId, BuiltSite>>>
  }
}

/** Two at a time: each of these programs keeps about one core busy. */
const AT_ONCE = 2
const HOSTS_FOLDER = 'tests/docs-sites/hosts'

/**
 * Serves `dist`, makes documentation sites of what its page says to paste, and serves these as
 * somebody else's. When all tests are done it prints what they found.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync(OUTPUT, { recursive: true, force: true })
  mkdirSync(OUTPUT, { recursive: true })
  const served: ServedSite[] = []
  const serve = async (folder?: string) => {
    const site = await serveSite(folder)
    served.push(site)
    return site.origin
  }
  const wizardOrigin = await serve()
  const published = await readPublished(wizardOrigin)
  const ids = listWanted()
  const hosts = new Set<Host>(ids.map((id) => SITES[id].host))
  for (const host of hosts) await writeHost(host, published)
  const builtSites: Partial<Record<SiteId, BuiltSite>> = {}
  await forEach(ids, async (id) => {
    const { host, output } = SITES[id]
    const ran = await build(SITES[id])
    const folder = join(HOSTS_FOLDER, host, 'site', output)
    // By another name of this machine it is another site.
    const origin = ran.isDone ? (await serve(folder)).replace('127.0.0.1', 'localhost') : ''
    builtSites[id] = { ...ran, origin }
  })
  project.provide('wizardOrigin', wizardOrigin)
  project.provide('published', published)
  project.provide('builtSites', builtSites)
  return async () => {
    // biome-ignore lint/suspicious/noConsole: this table is what the command is for
    console.log(`\n${toTable(readRows())}\nPictures: ${OUTPUT}\n`)
    await Promise.all(served.map(({ close }) => close()))
  }
}

/** Goes through a list, some at a time. */
async function forEach<Item>(items: readonly Item[], run: (item: Item) => Promise<void>) {
  const left = [...items]
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
