import { describe, expect, it } from 'vitest'
import { formatIssue } from '#dataset/formatIssue.ts'
import { loadDataset } from '#dataset/loadDataset.ts'
import type { DatasetFiles } from '#dataset/loadDatasetFiles.ts'
import { issuesOf, plant, realFiles } from '#tests/fixtures/plantMistakes.ts'

const textOf = (file: string) => realFiles.get(file) ?? ''
const withText = (file: string, text: string) => new Map([...realFiles, [file, text]])
const linesOf = (files: DatasetFiles) => issuesOf(files).map(formatIssue)

const { sources } = JSON.parse(textOf('sources.json'))
const [firstSource] = sources

describe('a file that cannot be used as it is', () => {
  it('JSON that breaks is reported with the line', () => {
    const comma = textOf('criteria.json').replace('criteria.schema.json",', 'criteria.schema.json"')
    const [issue, ...others] = issuesOf(withText('criteria.json', comma))
    expect(others).toEqual([])
    expect(issue).toMatchObject({ file: 'criteria.json', path: 'line 3', value: '"criteria": [' })
    expect(issue?.expected).toMatch(/^valid JSON \(Expected ','/)
  })

  it('a word without quotation marks is reported with the line and quoted once', () => {
    const bare = textOf('criteria.json').replace('"id": "orm"', '"id": orm')
    expect(linesOf(withText('criteria.json', bare))).toEqual([
      `data/criteria.json, line 5: found "\\"id\\": orm,", expected valid JSON (Unexpected token 'o')`,
    ])
  })

  it('an empty file is reported as empty', () => {
    expect(linesOf(withText('release.json', ''))).toEqual([
      'data/release.json: nothing there, expected valid JSON (Unexpected end of JSON input)',
    ])
  })

  it('a missing file and a missing folder are reported', () => {
    const kept = [...realFiles].filter(
      ([file]) => file !== 'sources.json' && !file.startsWith('frameworks/'),
    )
    expect(linesOf(new Map(kept))).toEqual([
      'data/sources.json: nothing there, expected this file',
      'data/frameworks/: nothing there, expected a folder with at least one file',
    ])
  })

  it('a file that nobody reads is reported', () => {
    const expected = `a file of the dataset: release.json, criteria.json, sources.json, use-cases.json, pitfalls.json, combinations.json, features.json, claims.json, precedents.json, personas.json, accepted-overlaps.json, ids.lock.json, frameworks/, questions/, locales/`
    expect(issuesOf(withText('traits.json', '{}'))).toEqual([
      { file: 'traits.json', path: '', value: 'traits.json', expected },
    ])
  })

  it.each([
    ['frameworks/flask.json', 'frameworks/bottle.json', 'id', 'flask', 'bottle'],
    ['locales/en.json', 'locales/de.json', 'language', 'en', 'de'],
    ['questions/team.json', 'questions/people.json', 'theme', 'team', 'people'],
  ])('%s under the name %s is reported', (file, renamed, path, value, name) => {
    const files = new Map([...realFiles].map(([key, text]) => [key === file ? renamed : key, text]))
    const expected = `"${name}" like the file, or the file renamed to ${value}.json`
    expect(issuesOf(files)).toContainEqual({ file: renamed, path, value, expected })
  })
})

describe('names that must be unique', () => {
  const team = 'questions/team.json'
  it.each([
    ['id', 'scope', 'an id that no other question has'],
    ['code', 'sc', 'a code that no other question has'],
  ])('a question with the %s of another is the one thing reported', (key, value, expected) => {
    const path = `questions.0.${key}`
    const issues = issuesOf(plant({ [team]: { [path]: value } }))
    expect(issues).toEqual([{ file: team, path, value, expected }])
  })

  it.each([
    ['id', 'learning-alone', 'an id that no other entry has'],
    ['code', 'a', 'a code that no other entry has'],
  ])('so is an option with the %s of another', (key, value, expected) => {
    const path = `questions.0.options.1.${key}`
    const issues = issuesOf(plant({ [team]: { [path]: value } }))
    expect(issues).toEqual([{ file: team, path, value, expected }])
  })

  it.each([
    ['criteria.json', 'criteria'],
    ['sources.json', 'sources'],
    ['use-cases.json', 'useCases'],
  ])('a second entry of the same id in %s is reported', (file, list) => {
    const path = `${list}.1.id`
    const value = JSON.parse(textOf(file))[list][0].id
    const expected = 'an id that no other entry has'
    const issues = issuesOf(plant({ [file]: { [path]: value } }))
    expect(issues).toContainEqual({ file, path, value, expected })
  })
})

describe('codes that stand in links', () => {
  it('a question that changes its code must give the old one back', () => {
    expect(linesOf(plant({ 'questions/team.json': { 'questions.0.code': 'zz' } }))).toEqual([
      'data/ids.lock.json, questions.zz: nothing there, expected "team" (run: npm run lock-ids)',
      'data/ids.lock.json, questions.te: found "team", expected to be in use still, or to stand under "retired" with the day: old links have this code',
    ])
  })

  it('a code that gets a new meaning is reported where it was given', () => {
    const files = plant({ 'ids.lock.json': { 'questions.te.options.a': 'nobody' } })
    expect(linesOf(files)).toEqual([
      'data/questions/team.json, questions.0.options.0.code: found "a", expected a code that was never used: in old links "a" means "nobody"',
    ])
  })

  it('an option that is taken away is missed', () => {
    const files = plant({ 'ids.lock.json': { 'questions.te.options.z': 'gone' } })
    expect(linesOf(files)).toEqual([
      'data/ids.lock.json, questions.te.options.z: found "gone", expected to be in use still, or to stand under "retired" with the day: old links have this code',
    ])
  })
})

describe('an option that is retired', () => {
  const OPTIONS = 'questions.te.options.z'
  const RETIRED = 'questions.te.retired'
  const HEIR = 'questions.0.options.0.formerly'
  const lock = { [OPTIONS]: 'gone', [RETIRED]: { z: '2026-11-28' } }

  it('stays in the lock with the day, and another may take its place', () => {
    expect(linesOf(plant({ 'ids.lock.json': lock }))).toEqual([])
    const heir = { 'questions/team.json': { [HEIR]: ['tez'] } }
    expect(linesOf(plant({ 'ids.lock.json': lock, ...heir }))).toEqual([])
  })

  it('is not asked any more', () => {
    const files = plant({ 'ids.lock.json': { [RETIRED]: { a: '2026-11-28' } } })
    expect(linesOf(files)).toEqual([
      'data/ids.lock.json, questions.te.retired.a: found "2026-11-28", expected a code that no option has any more: this one is still asked',
    ])
  })

  it('gives way to one option alone', () => {
    const twice = { [HEIR]: ['tez'], 'questions.0.options.1.formerly': ['tez'] }
    expect(linesOf(plant({ 'ids.lock.json': lock, 'questions/team.json': twice }))).toEqual([
      'data/questions/team.json, questions.0.options.1.formerly.0: found "tez", expected a retired option that no other has taken the place of',
    ])
  })

  it('is what an option takes the place of', () => {
    expect(linesOf(plant({ 'questions/team.json': { [HEIR]: ['tea'] } }))).toEqual([
      'data/questions/team.json, questions.0.options.0.formerly.0: found "tea", expected the code of a retired option, such as "scb"',
    ])
  })
})

describe('several mistakes', () => {
  it('are all reported at once, whatever their kind and wherever they are', () => {
    const lines = linesOf(
      plant({
        'frameworks/flask.json': { 'traits.orm.level': 5, homepage: 'http://flask.example' },
        'frameworks/django.json': { 'traits.orm.source': 'hearsay' },
        'questions/team.json': { 'questions.0.weight': 4 },
        'use-cases.json': { 'useCases.0.id': 'Online Shop' },
        'sources.json': { 'sources.+': firstSource },
        'release.json': { version: 'today' },
      }),
    )
    expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
      'data/frameworks/flask.json, homepage',
      'data/frameworks/flask.json, traits.orm.level',
      'data/questions/team.json, questions.0.weight',
      'data/release.json, version',
      'data/use-cases.json, useCases.0.id',
      `data/sources.json, sources.${sources.length}.id`,
      'data/frameworks/django.json, traits.orm.source',
    ])
  })

  it('never blame a sound file for a broken one', () => {
    const lines = linesOf(withText('criteria.json', '{'))
    expect(lines.length).toBe(1)
  })

  it('stop the build with one error that lists them', () => {
    expect(() => loadDataset(import.meta.dirname)).toThrow(
      /^The dataset has 15 mistake\(s\):\n {2}data\/release\.json: nothing there, expected this file\n/,
    )
  })

  it('are cut short where what was found is long, and stay on one line', () => {
    const issue = { file: 'a.json', path: 'b', value: `x\n${'y'.repeat(200)}`, expected: 'a\nb' }
    expect(formatIssue(issue)).toBe(`data/a.json, b: found "x ${'y'.repeat(76)}…, expected a b`)
  })
})
