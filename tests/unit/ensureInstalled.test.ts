import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'installed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HERE = { os: [process.platform], cpu: [process.arch] }
const ELSEWHERE = { os: ['beos'], cpu: [process.arch] }
const TOOL = {
  version: '1.0.0',
  dev: true,
  optionalDependencies: { 'tool-here': '1', 'tool-elsewhere': '1' },
}
const LOCK = {
  '': { devDependencies: { tool: '1' } },
  'node_modules/tool': TOOL,
  'node_modules/tool-here': { version: '1.0.0', optional: true, ...HERE },
  'node_modules/tool-elsewhere': {
    version: '1.0.0',
    optional: true,
    ...ELSEWHERE,
    dependencies: { 'only-elsewhere': '1' },
  },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
}

/** A project of its own with our check in it, these packages installed and these programs around. */
function check(name: string, installed: readonly string[], path = '', engines = '>=20.0.0') {
  const project = join(folder, name)
  const put = (file: string, content: unknown) => {
    mkdirSync(join(project, file, '..'), { recursive: true })
    writeFileSync(join(project, file), JSON.stringify(content))
  }
  put('package.json', { type: 'module', engines: { node: engines } })
  put('package-lock.json', { packages: LOCK })
  const packages = Object.entries(LOCK).filter(([place]) => installed.includes(place))
  for (const [place, { version }] of packages as [string, { version?: string }][]) {
    put(`${place}/package.json`, { version })
  }
  put('node_modules/.package-lock.json', { packages: Object.fromEntries(packages) })
  for (const file of readdirSync(join(root, 'src/cli')).filter((one) => one.endsWith('.mjs'))) {
    cpSync(join(root, 'src/cli', file), join(project, 'src/cli', file))
  }
  const env = { ...process.env, PATH: path }
  const script = join(project, 'src/cli/ensureInstalled.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const INSTALLING = 'Installing the packages of package-lock.json (npm ci) ...\n'
const NO_NPM =
  'npm could not be started; it comes with Node: install Node again or put npm on the PATH, then run the same command again.\n'

describe('before anything is run', () => {
  it('nothing is said when all that this machine needs is there', () => {
    const installed = ['node_modules/tool', 'node_modules/tool-here']
    expect(check('complete', installed)).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('a package for this machine that is missing is installed, or the lack of npm is told', () => {
    const installed = ['node_modules/tool', 'node_modules/tool-elsewhere']
    expect(check('copied', installed)).toEqual({ status: 1, stdout: INSTALLING, stderr: NO_NPM })
  })

  it('what npm left out without a word is named', () => {
    const programs = join(folder, 'programs')
    mkdirSync(programs)
    writeFileSync(join(programs, 'npm'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
    expect(check('left-out', ['node_modules/tool'], programs).stderr).toBe(
      'npm left out tool-here without saying why: check the network connection and the settings of npm, then run the same command again.\n',
    )
  })

  it('a Node that does not suit is refused with those that do', () => {
    expect(check('old', [], '', '^18.19.0 || ^17.12.0 || >=99.0.0').stderr).toBe(
      `Node 18.19 or a later 18, Node 17.12 or a later 17, or Node 99 or later is needed; this is Node ${process.versions.node}.\n`,
    )
  })
})
