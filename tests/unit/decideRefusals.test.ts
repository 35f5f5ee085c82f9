import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { toCheck } from '#link/toCheck.ts'
import { toToken } from '#link/toToken.ts'
import { VerdictReport } from '#schema/verdictReport.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { runCommand } from '#tests/fixtures/runCommand.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { questions } = real.dataset
const USAGE =
  'Say what to decide with one of --use-case <id>, --answers <JSON>, --link <address or token>, --file <cases.jsonl> or --team <answers or links>.'
// Processes of their own are slow to start on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'decide-'))
const emptyFile = join(folder, 'empty.jsonl')
writeFileSync(emptyFile, '\n  \n')
afterAll(() => rmSync(folder, { recursive: true }))

const token = toToken(questions, toAnswers({ data: 'own-tables', interface: 'json' }))

describe('what cannot be decided is refused with one sentence, code 2 and nothing printed', () => {
  it.concurrent.each<[string, readonly string[], string]>([
    ['nothing asked', [], USAGE],
    [
      'a typical project that does not exist',
      ['--use-case', 'onlineshop'],
      'There is no use case "onlineshop". Did you mean "online-shop"?',
    ],
    [
      'a damaged link',
      ['--link', `https://example.org/#a=${token.slice(0, -1)}`],
      'The link is damaged: something was cut off or changed, so its answers cannot be relied on.',
    ],
    [
      'a file that is not there',
      ['--file', '/nowhere/cases.jsonl'],
      'The file "/nowhere/cases.jsonl" cannot be read.',
    ],
    [
      'a file without cases',
      ['--file', emptyFile],
      'There are no cases: every line of the file is empty.',
    ],
  ])('%s', async (_, args, sentence) => {
    expect(await runCommand('decide', ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${sentence}\n`,
    })
  })
})

describe('a link of which part means nothing today', () => {
  it('is decided on the rest, and the person is told what was left out', async () => {
    const body = '1.dab-zzz'
    const { code, stdout, stderr } = await runCommand(
      'decide',
      '--link',
      `${body}.${toCheck(body)}`,
    )
    expect(Object.keys(VerdictReport.parse(JSON.parse(stdout)).answers)).toEqual(['data'])
    expect(stderr).toBe('"zzz" means nothing in this dataset; it is left out.\n')
    expect(code).toBe(0)
  })
})

describe('the list of questions', () => {
  it('has every question with its words and its options, and the answers that fit any', async () => {
    const { code, stdout, stderr } = await runCommand('questions')
    const listed = JSON.parse(stdout)
    expect(listed.datasetVersion).toBe(real.dataset.version)
    expect(Object.keys(listed.answersToAny)).toEqual(['not-sure', 'no-preference'])
    const words = real.catalogues.get('en')
    const expected = questions.map(({ id, kind, options }) => ({
      id,
      kind,
      title: words?.questions[id]?.title,
      options: options.map((option) => ({
        id: option.id,
        label: words?.questions[id]?.options[option.id]?.label,
        canBeMust: 'must' in option || 'fits' in option,
      })),
    }))
    expect(listed.questions).toMatchObject(expected)
    expect([code, stderr]).toEqual([0, ''])
  })
})
