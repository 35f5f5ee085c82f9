import { execFile } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillTemplate } from './fillTemplate.ts'
import type { Published } from './readPublished.ts'
import { HOSTS, type Host, type Site } from './sites.ts'

/** What became of a command. */
export interface Ran {
  readonly isDone: boolean
  readonly printed: string
}

const COMMAND = '$'

/** Nothing of the person's own, and nobody is told that something is built. */
const { NODE_ENV: _, ...rest } = process.env
const env = {
  ...rest,
  LANG: 'C.UTF-8',
  PYTHONNOUSERSITE: '1',
  CI: 'true',
  NO_UPDATE_NOTIFIER: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
}

/** Where a host is written to, ready to be built. */
export function folderOf(host: Host): string {
  return join(import.meta.dirname, 'hosts', host, 'site')
}

/** Writes a host with everything in it that the page says to paste, and runs what it says to run. */
export async function writeHost(host: Host, published: readonly Published[]): Promise<void> {
  const folder = folderOf(host)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(folder, '../template'), folder, { recursive: true })
  const tools: readonly string[] = HOSTS[host]
  const ours = published.filter(({ tool }) => tool === null || tools.includes(tool))
  // What stands in no tool must not hide what a tool says of the same place.
  const codeOf = new Map(
    ours
      .toSorted((a, b) => Number(a.tool !== null) - Number(b.tool !== null))
      .map(({ place, code }) => [place, code]),
  )
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, fillTemplate(text, codeOf))
  }
  const command = codeOf.get(COMMAND)
  if (command === undefined) return
  const { isDone, printed } = await run(['/bin/sh', '-c', command], folder)
  if (!isDone) throw new Error(`"${command}" failed; it printed:\n${printed}`)
}

/** Runs what builds a site. */
export function build({ host, command }: Pick<Site, 'host' | 'command'>): Promise<Ran> {
  return run(command, folderOf(host))
}

/** Runs a command to its end. */
export function run(command: readonly string[], cwd: string): Promise<Ran> {
  const [program, ...options] = command
  if (program === undefined) return Promise.resolve({ isDone: true, printed: '' })
  return new Promise((resolve) => {
    execFile(program, options, { cwd, env }, (error, stdout, stderr) => {
      resolve({ isDone: error === null, printed: `${stdout}${stderr}` })
    })
  })
}
