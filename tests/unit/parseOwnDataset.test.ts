import { describe, expect, it } from 'vitest'
import { parseOwnDataset } from '#dataset/parseOwnDataset.ts'
import { buildWorstFile } from '#tests/fixtures/buildWorstFile.ts'
import { changeExample } from '#tests/fixtures/changeExample.ts'
import { databases, databasesText } from '#tests/fixtures/databases.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toOwnFile } from '#tests/fixtures/toOwnFile.ts'

/** What is said of the example after some changes, as "place: what belongs there". */
function issuesAfter(changes: Readonly<Record<string, unknown>>): string[] {
  const parsed = parseOwnDataset(changeExample(changes))
  return parsed.kind === 'ok'
    ? []
    : parsed.issues.map(({ path, expected }) => `${path}: ${expected}`)
}

/** The least that a file must say. */
const LEAST = {
  format: 'framework-wizard-dataset',
  formatVersion: 1,
  title: 'Tea or coffee?',
  version: '2026-11-28',
  criteria: [{ id: 'strength', name: 'Strength', levels: ['0', '1', '2', '3', '4'] }],
  frameworks: [
    { id: 'tea', name: 'Tea', traits: { strength: { level: 1, because: 'Is mild.' } } },
    { id: 'coffee', name: 'Coffee', traits: { strength: { notRated: 'It depends.' } } },
  ],
  questions: [{ id: 'tired', options: [{ id: 'no' }, { id: 'yes', needs: { strength: 3 } }] }],
  words: {
    questions: {
      tired: {
        topic: 'Tired',
        title: 'Are you tired?',
        options: { no: { label: 'No' }, yes: { label: 'Yes' } },
      },
    },
  },
}

describe('a dataset of one’s own', () => {
  it('is taken as it stands, with the sources that it cites', () => {
    const { dataset, title } = databases
    expect(title).toBe('PostgreSQL, SQLite or MongoDB?')
    expect(dataset.frameworks.map(({ id }) => id)).toEqual(['mongodb', 'postgresql', 'sqlite'])
    expect(dataset.questions.map(({ theme }) => theme)).toContain('running')
    expect(dataset.sources.length).toBe(JSON.parse(databasesText).sources.length)
  })

  it('may be short: what it leaves out is filled in', () => {
    const parsed = parseOwnDataset(JSON.stringify(LEAST))
    if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues))
    const { dataset, words } = parsed
    expect(dataset.questions).toMatchObject([{ code: 'aa', kind: 'choice', weight: 1 }])
    expect(dataset.questions[0]?.options.map(({ code }) => code)).toEqual(['a', 'b'])
    expect(dataset.frameworks.map(({ role }) => role)).toEqual(['pick', 'pick'])
    expect(new Set(dataset.frameworks.map(({ mark }) => mark)).size).toBe(2)
    expect(words.themes).toEqual({ all: 'Tea or coffee?' })
    expect(dataset.useCases).toEqual([])
  })

  it('keeps the shapes that it states, and gives the others those that are left', () => {
    const [tea, coffee] = LEAST.frameworks
    const file = { ...LEAST, frameworks: [tea, { ...coffee, mark: 'square' }] }
    const parsed = parseOwnDataset(JSON.stringify(file))
    const marks = parsed.kind === 'ok' ? parsed.dataset.frameworks.map(({ mark }) => mark) : []
    expect(marks).toEqual(['square', 'disc'])
  })

  it('can hold all that decides in the data of this site', () => {
    const parsed = parseOwnDataset(JSON.stringify(toOwnFile(real.dataset, english)))
    if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues))
    const numbered = real.dataset.questions.map(({ code: _, ...question }) => question)
    expect(parsed.dataset.questions).toMatchObject(
      numbered.map(({ options, ...question }) => ({
        ...question,
        options: options.map(({ id, needs }) => ({ id, needs })),
      })),
    )
    expect(parsed.words.questions).toEqual(english.questions)
  })
})

describe('a file is refused, with the place and what belongs there,', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['of another format', { format: 'something' }, 'format: "framework-wizard-dataset"'],
    ['of a later version of the format', { formatVersion: 2 }, 'formatVersion: 1'],
    ['without a title', { title: undefined }, 'title: text'],
    ['with a key that the format does not have', { titel: 'x' }, 'titel: no key of this name here'],
    [
      'with such a key deep inside',
      { 'questions.0.options.0.need': {} },
      'questions.0.options.0.need: no key of this name here',
    ],
    [
      'with a text that is too long',
      { title: `${'x '.repeat(41)}x` },
      'title: at most 80 characters',
    ],
    [
      'with a sentence that is too long',
      { 'frameworks.0.traits.shape.because': `${'x '.repeat(250)}x` },
      'frameworks.0.traits.shape.because: at most 500 characters',
    ],
    [
      'with a level out of range',
      { 'frameworks.1.traits.writers.level': 5 },
      'frameworks.1.traits.writers.level: at most 4',
    ],
    [
      'with a level that is no whole number',
      { 'frameworks.1.traits.writers.level': 1.5 },
      'frameworks.1.traits.writers.level: a whole number',
    ],
    [
      'with a number beyond all numbers',
      { 'questions.0.weight': 1e308 },
      'questions.0.weight: at most 9007199254740991',
    ],
    [
      'with an address that is not https',
      { 'sources.0.address': 'javascript:alert(1)' },
      'sources.0.address: an address that begins with https://',
    ],
    [
      'with an id that is taken',
      { 'criteria.1.id': 'relations' },
      'criteria.1.id: an id that no other entry has',
    ],
    [
      'with an option twice',
      { 'questions.0.options.1.id': 'tables' },
      'questions.0.options.1.id: an id that no other entry has',
    ],
    [
      'with a trait for no criterion',
      { 'frameworks.2.traits.taste': { level: 1, because: 'x' } },
      'frameworks.2.traits.taste: the id of a criterion',
    ],
    [
      'with a criterion unrated',
      { 'frameworks.2.traits.shape': undefined },
      'frameworks.2.traits.shape: a level for this criterion, or "notRated" and why',
    ],
    [
      'with a need for no criterion',
      { 'questions.0.options.0.needs': { taste: 1 } },
      'questions.0.options.0.needs: the id of a criterion',
    ],
    [
      'with a source that is not there',
      { 'pitfalls.0.source': 'hearsay' },
      'pitfalls.0.source: the id of a source',
    ],
    [
      'with a usual answer that is no option',
      { 'useCases.0.answers.records': 'stones' },
      'useCases.0.answers.records: one of tables, mostly-tables, documents, keys',
    ],
    [
      'with a question without words',
      { 'words.questions.size': undefined },
      'words.questions.size: the words for it',
    ],
    [
      'with words for nothing',
      { 'words.terms.lock': { name: 'Lock', meaning: 'Shut.' } },
      'words.terms.lock: no words: the dataset has nothing of this id',
    ],
    [
      'with one shape for two',
      { 'frameworks.1.mark': 'square' },
      'frameworks.1.mark: a shape that no other framework has',
    ],
    [
      'with nothing to choose between',
      { 'frameworks.0.role': 'alternative', 'frameworks.1.role': 'alternative' },
      'frameworks: at least 2 of the role "pick" to choose between',
    ],
    [
      'with a text that is turned around',
      { title: 'safe \u202eevil' },
      'title: text in UTF-8 without control or direction characters',
    ],
    [
      'with a text that breaks the line',
      { title: 'one\ntwo' },
      'title: text in UTF-8 without control or direction characters',
    ],
    [
      'with bytes that were no UTF-8',
      { title: 'caf\ufffd' },
      'title: text in UTF-8 without control or direction characters',
    ],
    [
      'with marks piled on a letter',
      { title: `z${'\u0301'.repeat(20)}` },
      'title: at most four marks on one letter',
    ],
    [
      'with a word that does not end',
      { title: 'x'.repeat(61) },
      'title: words of at most 60 characters',
    ],
    [
      'with a name that programs have taken',
      { 'criteria.0.id': 'constructor' },
      'criteria.0.id: another name, for programs have taken this one',
    ],
  ])('%s', (_, changes, issue) => {
    expect(issuesAfter(changes)).toContain(issue)
  })

  it.each<[string, number, unknown]>([
    ['criteria', 60, { id: 'x', name: 'x', levels: ['0', '1', '2', '3', '4'] }],
    ['frameworks', 12, { id: 'x', name: 'x', traits: {} }],
    ['questions', 60, { id: 'x', options: [{ id: 'a' }, { id: 'b' }] }],
    ['questions.0.options', 8, { id: 'x' }],
  ])('with more of %s than %i', (path, most, entry) => {
    const changes = { [path]: Array.from({ length: most + 1 }, () => entry) }
    expect(issuesAfter(changes)).toContain(`${path}: at most ${most} entries`)
  })

  it('that is no JSON', () => {
    expect(parseOwnDataset('{"format": }')).toMatchObject({
      kind: 'invalid',
      issues: [{ expected: expect.stringMatching(/^valid JSON/) }],
    })
    expect(parseOwnDataset('')).toMatchObject({ kind: 'invalid' })
  })

  it.each(['null', '[]', '7', '"text"', '{}'])('that is JSON of something else: %s', (text) => {
    expect(parseOwnDataset(text)).toMatchObject({ kind: 'invalid' })
  })

  it('that has a key twice, of which the second would win silently', () => {
    const text = databasesText.replace(
      '"formatVersion": 1',
      '"formatVersion": 1, "formatVersion": 1',
    )
    expect(parseOwnDataset(text)).toMatchObject({
      issues: [{ value: 'formatVersion', expected: 'each key once in an object' }],
    })
  })

  it('that is nested deeper than any dataset, however deep', () => {
    const text = `{"criteria":${'['.repeat(60_000)}${']'.repeat(60_000)}}`
    expect(parseOwnDataset(text)).toMatchObject({ kind: 'invalid' })
    const deep = JSON.stringify({ a: { b: { c: { d: { e: { f: { g: {} } } } } } } })
    expect(parseOwnDataset(deep)).toMatchObject({
      issues: [{ path: 'a.b.c.d.e.f.g', expected: 'at most 7 levels of nesting' }],
    })
  })

  it('that reaches for what all objects share, and nothing is changed by it', () => {
    const text = databasesText.replace('{', '{"__proto__": {"isPolluted": true},')
    expect(parseOwnDataset(text)).toMatchObject({
      issues: [{ path: '', expected: 'another name, for programs have taken this one' }],
    })
    expect('isPolluted' in {}).toBe(false)
  })

  it('with every thing that is wrong, in the order of the file', () => {
    const issues = issuesAfter({
      'criteria.0.name': '',
      'frameworks.0.traits.shape.level': 9,
      'questions.3.weight': 0,
    })
    expect(issues.map((issue) => issue.split(':')[0])).toEqual([
      'criteria.0.name',
      'frameworks.0.traits.shape.level',
      'questions.3.weight',
    ])
  })
})

describe('the largest dataset that is admitted', () => {
  it('fits into 256 kB and is taken', () => {
    const text = buildWorstFile()
    expect(text.length).toBeLessThanOrEqual(256 * 1024)
    const parsed = parseOwnDataset(text)
    expect(parsed.kind === 'ok' && parsed.dataset.questions.length).toBe(60)
    expect(parsed.kind === 'ok' && parsed.dataset.frameworks.length).toBe(12)
  })
})
