import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { decide } from '#engine/decide.ts'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { toToken } from '#link/toToken.ts'
import { toVerdictReport } from '#report/toVerdictReport.ts'
import type { Answers } from '#schema/answer.ts'
import { TeamReport } from '#schema/teamReport.ts'
import { VerdictReport } from '#schema/verdictReport.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { runCommand } from '#tests/fixtures/runCommand.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const model = compileModel(dataset)
const grounds = { dataset, model, precedents: real.evidence.precedents }
// Processes of their own are slow to start on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'decide-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What must be printed for these answers. */
const reportOn = (answers: Answers) => toVerdictReport(grounds, answers, decide(model, answers))
const decideFor = (...args: readonly string[]) => runCommand('decide', ...args)

/** Writes a file of cases and gives its path. */
function writeCases(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

function parseReport(text: string): VerdictReport {
  return VerdictReport.parse(JSON.parse(text))
}

describe('one project', () => {
  it.concurrent('of a typical kind is decided with its usual answers', async () => {
    const [first, second] = await Promise.all([
      decideFor('--use-case', 'online-shop'),
      decideFor('--use-case', 'online-shop'),
    ])
    const shop = dataset.useCases.find(({ id }) => id === 'online-shop')
    const answers = toAssumedAnswers(shop ?? { id: '', answers: {} })
    expect(parseReport(first.stdout)).toEqual(reportOn(answers))
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(second.stdout).toBe(first.stdout)
  })

  it.concurrent('of a typical kind can be refined by own answers', async () => {
    const { stdout } = await decideFor(
      ...['--use-case', 'json-api', '--answers', '{"scope": "not-sure", "team": "mixed-team"}'],
    )
    expect(parseReport(stdout).answers).toMatchObject({
      scope: 'not-sure',
      team: { option: 'mixed-team', isAssumed: false },
      interface: { option: 'json', isAssumed: true },
    })
  })

  it.concurrent('is decided by answers', async () => {
    const stated = { data: 'own-tables', accounts: { option: 'own-accounts', importance: 'must' } }
    const { code, stdout, stderr } = await decideFor('--answers', JSON.stringify(stated))
    const answers = toAnswers({ data: 'own-tables', accounts: 'own-accounts!!' })
    expect(parseReport(stdout)).toEqual(reportOn(answers))
    expect([code, stderr]).toEqual([0, ''])
  })

  it.concurrent('says of answers that a site has set who set them', async () => {
    const set = { option: 'daily', importance: 'must', isSetBySite: true }
    const given = JSON.stringify({ 'staff-screens': set })
    const report = parseReport((await decideFor('--answers', given)).stdout)
    expect(report.answers['staff-screens']).toEqual({ ...set, isAssumed: false })
    const again = await decideFor('--link', report.link ?? '', '--format', 'madr')
    expect(again.stdout).toMatch(
      /^\* Staff screens: .+ \(a must-have, set by the site that asked\)$/m,
    )
  })

  it.concurrent('is decided by a token and by a whole address alike', async () => {
    const answers = toAnswers({ interface: 'json!', team: 'no-preference' })
    const token = toToken(dataset.questions, answers)
    const [bare, whole] = await Promise.all([
      decideFor('--link', token),
      decideFor('--link', `https://example.org/wizard/#a=${token}&s=result&d=2026-11-24`),
    ])
    expect(parseReport(bare.stdout)).toEqual(reportOn(answers))
    expect(whole).toEqual(bare)
  })
})

describe('beside the verdict', () => {
  it.concurrent('there is an explanation of every two frameworks, in sentences too', async () => {
    const { stdout } = await decideFor('--use-case', 'online-shop', '--explain')
    const { pairs = [], explanation = [], ranking } = parseReport(stdout)
    expect(pairs).toHaveLength((ranking.length * (ranking.length - 1)) / 2)
    for (const { margin, reasons, against } of pairs) {
      const sum = (list: typeof reasons) => list.reduce((total, { points }) => total + points, 0)
      expect(sum(reasons) - sum(against)).toBe(margin)
    }
    expect(explanation.length).toBeGreaterThan(ranking.length)
    expect(explanation.filter((sentence) => !/^[A-Z][^{}]+\.$/.test(sentence))).toEqual([])
  })

  it.concurrent('there is the way quick mode would have gone', async () => {
    const { stdout } = await decideFor('--use-case', 'json-api', '--quick')
    const { quick, verdict } = parseReport(stdout)
    expect(quick?.order.toSorted()).toEqual(dataset.questions.map(({ id }) => id).toSorted())
    expect(quick?.full).toEqual(verdict)
  })

  it.concurrent('levels of one’s own stand in every reason that rests on them', async () => {
    const { stdout } = await decideFor(
      ...['--use-case', 'json-api', '--overrides', '{"fastapi": {"orm": 1}}'],
    )
    const { overrides, reasons, against } = parseReport(stdout)
    expect(overrides).toEqual([{ framework: 'fastapi', criterion: 'orm', level: 1, published: 2 }])
    const marked = [...reasons, ...against].filter(({ isAssumption }) => isAssumption)
    expect(new Set(marked.map(({ criterion }) => criterion))).toEqual(new Set(['orm']))
    const facts = marked.flatMap((reason) => reason.facts.filter((fact) => fact.isAssumption))
    for (const fact of facts) {
      expect(fact).toMatchObject({ framework: 'fastapi', level: 1, source: null, checkedOn: null })
    }
  })
})

describe('several people', () => {
  it.concurrent('are decided each alone and all together', async () => {
    const { code, stdout, stderr } = await decideFor(
      ...['--team', 'json-api', '{"data": "own-tables", "staff-screens": "daily"}', 'online-shop'],
    )
    const report = TeamReport.parse(JSON.parse(stdout))
    expect(report.members.map(({ verdict }) => verdict.frameworks)).toEqual([
      ['fastapi'],
      ['django'],
      ['django'],
    ])
    expect(report.joint).toEqual({ kind: 'pick', frameworks: ['django'] })
    expect(report.differences.map(({ question }) => question)).toContain('staff-screens')
    expect([code, stderr]).toEqual([0, ''])
  })

  it.concurrent('are told whose own levels are left out', async () => {
    const plain = ['--team', 'json-api', '{"answers": {}}']
    const own = ['--team', 'json-api', '{"answers": {}, "overrides": {"fastapi": {"orm": 0}}}']
    const [without, { code, stdout, stderr }] = await Promise.all([
      decideFor(...plain),
      decideFor(...own),
    ])
    const { ranking } = TeamReport.parse(JSON.parse(stdout))
    expect(ranking).toEqual(TeamReport.parse(JSON.parse(without.stdout)).ranking)
    expect(stderr).toMatch(/^"\{.+": Their own levels are left out: [^\n]+\.\n$/)
    expect(code).toBe(0)
  })
})

describe('a file of cases', () => {
  it.concurrent('gives one line for each, with its name', async () => {
    const lines = dataset.useCases.map((useCase) => JSON.stringify(useCase))
    const { code, stdout, stderr } = await decideFor('--file', writeCases('good.jsonl', lines))
    const printed = stdout.trim().split('\n').map(parseReport)
    const expected = dataset.useCases.map(({ id, answers }) => ({
      id,
      ...reportOn(toAnswers(answers)),
    }))
    expect(printed).toEqual(expected)
    expect([code, stderr]).toEqual([0, ''])
  })

  it.concurrent('loses only its bad lines, and says which and why', async () => {
    const object =
      'The answers must be an object from question id to option id, such as {"scope": "one-job"}.'
    const shape = 'A case needs "id" and "answers", such as {"id": "a", "answers": {}}.'
    const scope =
      'The answer to "scope" must be an option id (one-job, a-few-parts, keeps-growing, base-for-others), "not-sure", "no-preference" or {"option", "importance"}.'
    const cases: [string, string][] = [
      ['{"id": "a", "answers": null}', object],
      ['{"id": "a", "answers": []}', object],
      ['{"id": "a", "answers": 5}', object],
      ['{"id": "a"}', shape],
      ['{"id": 1, "answers": {}}', shape],
      ['null', shape],
      ['{"id": "a", "answers": {"scope": 5}}', scope],
      ['{"id": "a", "answers": {"scope": null}}', scope],
      ['{"id": "a", "answers": {"scope": ["one-job"]}}', scope],
      ['{"id": "a", "answers": {"scope": {"option": 5}}}', scope],
      ['{"id": "a", "answers": {"scope": {}}}', scope],
      [
        '{"id": "a", "answers": {"scope": "one-jobb"}}',
        'The question "scope" has no option "one-jobb". Did you mean "one-job"?',
      ],
      [
        '{"id": "a", "answers": {"scope": {"option": "one-job", "importance": "high"}}}',
        'The importance of "scope" is "high"; it must be "normal", "important" or "must".',
      ],
      [
        '{"id": "a", "answers": {"scope": {"option": "one-job", "importance": [[]]}}}',
        'The importance of "scope" is not a word; it must be "normal", "important" or "must".',
      ],
      [
        '{"id": "a", "answers": {"scope": {"option": "one-job", "importence": "must"}}}',
        'The answer to "scope" cannot say "importence". Did you mean "importance"?',
      ],
      [
        '{"id": "a", "answers": {"acounts": "nobody"}}',
        'There is no question "acounts". Did you mean "accounts"?',
      ],
      [
        '{"id": "a", "answers": {"__proto__": {"scope": "one-job"}}}',
        'There is no question "__proto__". The nearest is "parts".',
      ],
      [
        '{"id": "a", "answers": {"constructor": "one-job"}}',
        'There is no question "constructor". Did you mean "contract"?',
      ],
      [
        '{"id": "a", "answers": {"scope": {"__proto__": 1}}}',
        'The answer to "scope" cannot say "__proto__". The nearest is "option".',
      ],
    ]
    const bad = cases.map(([line]) => line)
    const good = '{"id": "same", "answers": {"interface": "json"}}'
    const path = writeCases('mixed.jsonl', [`\uFEFF${good}`, ...bad, '', good, '{"id": "a",'])
    const { code, stdout, stderr } = await decideFor('--file', path)
    const complaints = stderr.trim().split('\n')
    expect(complaints.slice(0, -1)).toEqual(
      cases.map(([, message], index) => `${path}, line ${index + 2}: ${message}`),
    )
    expect(complaints.at(-1)).toContain(
      `${path}, line ${cases.length + 4}: This is not valid JSON:`,
    )
    const expected = { id: 'same', ...reportOn(toAnswers({ interface: 'json' })) }
    expect(stdout.trim().split('\n').map(parseReport)).toEqual([expected, expected])
    expect(code).toBe(2)
  })

  it.concurrent('has levels of their own, each line on top of those given for all', async () => {
    const answers = { data: 'own-tables', interface: 'json' }
    const shared = { fastapi: { orm: 1 }, django: { orm: 3 } }
    const path = writeCases(
      'overrides.jsonl',
      [
        { id: 'shared', answers },
        { id: 'more', answers, overrides: { flask: { orm: 3 } } },
        { id: 'own', answers, overrides: { fastapi: { orm: 3 } } },
        { id: 'published', answers, overrides: { fastapi: { orm: 2 } } },
        { id: 'none', answers, overrides: [] },
        { id: 'bad', answers, overrides: { fastapi: { orm: 5 } } },
      ].map((line) => JSON.stringify(line)),
    )
    const { code, stdout, stderr } = await decideFor(
      ...['--file', path, '--overrides', JSON.stringify(shared)],
    )
    const django = { framework: 'django', criterion: 'orm', level: 3, published: 4 }
    const fastapi = { framework: 'fastapi', criterion: 'orm', level: 1, published: 2 }
    const flask = { framework: 'flask', criterion: 'orm', level: 3, published: 2 }
    const reports = stdout.trim().split('\n').map(parseReport)
    expect(reports.map(({ id, overrides }) => [id, overrides])).toEqual([
      ['shared', expect.arrayContaining([django, fastapi])],
      ['more', expect.arrayContaining([django, fastapi, flask])],
      ['own', expect.arrayContaining([django, { ...fastapi, level: 3 }])],
      ['published', [django]],
      ['none', reports[0]?.overrides],
    ])
    const expected = applyOverrides(dataset, { django: { orm: 3 }, fastapi: { orm: 3 } })
    const owned = { ...grounds, dataset: expected, model: compileModel(expected) }
    const stated = toAnswers(answers)
    expect(reports[2]).toEqual({
      id: 'own',
      ...toVerdictReport(owned, stated, decide(owned.model, stated)),
    })
    expect(stderr).toBe(
      `${path}, line 6: The level of "fastapi" on "orm" must be a whole number from 0 to 4.\n`,
    )
    expect(code).toBe(2)
    const again = await decideFor('--file', writeCases('again.jsonl', [stdout]))
    expect(again).toEqual({ code: 0, stdout, stderr: '' })
  })
})
