import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { auditDataset } from '#audit/auditDataset.ts'
import { requireComparedAt } from '#cli/audit/requireComparedAt.ts'
import { requireFilesAt } from '#cli/audit/requireFilesAt.ts'
import { realFiles } from '#tests/fixtures/plantMistakes.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { runCommand } from '#tests/fixtures/runCommand.ts'

const { dataset, evidence } = real
const USAGE = 'Say nothing to run the gates, --against <git ref> to compare, --json for programs.'
// Processes of their own are slow to start on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const project = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(project, { recursive: true }))

function git(...args: readonly string[]): void {
  const named = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org']
  execFileSync('git', [...named, ...args], { cwd: project, stdio: 'ignore' })
}

/** Commits files below `data/`, beside what is there, and tags the commit. */
function commit(tag: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    const path = join(project, 'data', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  git('add', '--all')
  git('commit', '--allow-empty', '--message', tag)
  git('tag', tag)
}

git('init')
commit('empty', [])
commit('today', [...realFiles, ['schema/made.schema.json', '{}'], ['notes.txt', 'Not data.']])
commit('other-format', [['claims.json', '{}']])
commit('no-personas', [['personas.json', '{}']])
commit('broken', [['questions/team.json', '{"theme": "team"}']])

describe('the report', () => {
  it.concurrent('is printed for programs, and the code tells whether a gate is broken', async () => {
    const { code, stdout, stderr } = await runCommand('audit', '--json')
    const printed = JSON.parse(stdout)
    const { today } = printed.gates.at(-1)
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/)
    const report = auditDataset(dataset, evidence, today)
    expect(printed).toEqual(JSON.parse(JSON.stringify(report)))
    const isBroken = report.gates.some(({ status }) => status === 'failed')
    expect([code, stderr]).toEqual([isBroken ? 1 : 0, ''])
  })

  it.concurrent('is printed for people: every gate, every situation, the outcome', async () => {
    const { stdout } = await runCommand('audit')
    const { gates } = auditDataset(dataset, evidence, dataset.version)
    for (const { id, status } of gates) {
      if (id !== 'freshness') expect(stdout).toContain(`[${status}] ${id}: `)
    }
    for (const { id } of evidence.personas) expect(stdout).toContain(`\n  ${id} `)
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      /gates (hold|are broken: .*)\.( With a warning: .*\.)? Figures without a limit: precedents\.$/,
    )
  })
})

describe('what cannot be audited is refused with one sentence, code 2 and nothing printed', () => {
  it.concurrent.each<[string, readonly string[], string]>([
    ['an option that does not exist', ['--since', 'main'], `Unknown option '--since'. ${USAGE}`],
    ['a word that belongs to no option', ['main'], `Unexpected argument 'main'. ${USAGE}`],
    [
      'nothing to compare with',
      ['--against'],
      `Option '--against <value>' argument missing. ${USAGE}`,
    ],
    [
      'a commit that git does not know',
      ['--against', 'nowhere'],
      'Git knows no commit "nowhere" here.',
    ],
    [
      'two commits to compare with',
      ['--against', 'main', '--against', 'main'],
      `Option '--against' was given twice. ${USAGE}`,
    ],
    ['an option of git in its place', ['--against=--help'], 'Git knows no commit "--help" here.'],
  ])('%s', async (_, args, sentence) => {
    expect(await runCommand('audit', ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${sentence}\n`,
    })
  })
})

describe('the data of a commit', () => {
  it('are its files of data/, without what is generated', () => {
    expect(requireFilesAt(project, 'today')).toEqual(realFiles)
  })

  it('are found from a folder inside the repository too', () => {
    const inside = join(project, 'inside')
    for (const [file, text] of [...realFiles].slice(0, 1)) {
      mkdirSync(join(inside, 'data'), { recursive: true })
      writeFileSync(join(inside, 'data', file), text)
    }
    git('add', '--all')
    git('commit', '--message', 'inside')
    expect([...requireFilesAt(inside, 'HEAD').keys()]).toEqual([...realFiles.keys()].slice(0, 1))
  })

  it('are compared whole when they are of the same format', () => {
    expect(requireComparedAt(project, 'today', [])).toEqual({
      compared: { dataset, personas: evidence.personas },
      notes: [],
    })
  })

  it('are compared as far as they decide when they are of another, which is said', () => {
    const { compared, notes } = requireComparedAt(project, 'other-format', [])
    expect(compared.dataset.questions).toEqual(dataset.questions)
    expect(compared.personas).toEqual(evidence.personas)
    expect(notes).toEqual([
      'The data in "other-format" are of another format; only what decides is compared, with its own personas.',
    ])
  })

  it("are put to today's personas when they have none", () => {
    const [persona] = evidence.personas
    const today = persona ? [persona] : []
    const { compared, notes } = requireComparedAt(project, 'no-personas', today)
    expect(compared.personas).toEqual(today)
    expect(notes[0]).toMatch(/with today's personas\.$/)
  })

  it('cannot be compared when not even the questions can be read', () => {
    expect(() => requireComparedAt(project, 'broken', [])).toThrow(
      /^The data in "broken" cannot be compared with today's: data\/questions\/team\.json, .*\.$/,
    )
  })

  it('cannot be compared when there are none', () => {
    expect(() => requireFilesAt(project, 'empty')).toThrow('There is no data/ in "empty".')
  })
})
