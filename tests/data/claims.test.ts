import { describe, expect, it } from 'vitest'
import { issuesOf, type Mistakes, plant } from '#tests/fixtures/plantMistakes.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { claims } = real.evidence

/** What the article gave to the dataset, and where that stands. */
const contributions: Readonly<Record<string, readonly string[]>> = {
  'the feature table': [
    'features/approach',
    'features/framework-type',
    'features/learning-curve',
    'features/batteries',
    'features/typical-use',
    'features/orm',
    'features/templates',
    'features/stable-version',
    'features/memory',
    'features/scaling',
    'features/development-speed',
  ],
  'the philosophies': [
    'guides/django/philosophy',
    'guides/flask/philosophy',
    'guides/fastapi/philosophy',
    'guides/pyramid/philosophy',
    'guides/tornado/philosophy',
  ],
  'the first steps': ['guides/django/firstSteps', 'guides/flask/firstSteps'],
  'the five pitfalls': [
    'pitfalls/django-many-small-services',
    'pitfalls/flask-large-application',
    'pitfalls/flask-extension-upkeep',
    'pitfalls/django-magic',
    'pitfalls/migrations-side-by-side',
  ],
  'when not to use them': ['guides/django/avoidWhen', 'guides/flask/avoidWhen'],
  'the alternatives': ['frameworks/fastapi', 'frameworks/pyramid', 'frameworks/tornado'],
  deployment: ['guides/django/deployment', 'guides/flask/deployment'],
  'the verdict': ['questions/scope', 'questions/team', 'questions/time'],
  'the story of an inherited choice': ['questions/existing-code'],
}

describe('the claims of the article', () => {
  it('are all 94, each once', () => {
    expect(claims).toHaveLength(94)
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(94)
  })

  it('stand in the order of the article: those of one part together', () => {
    const parts = claims.map(({ section }) => section)
    const begun = parts.filter((section, index) => section !== parts[index - 1])
    expect(begun).toEqual([...new Set(parts)])
    expect(begun.length).toBeGreaterThan(10)
  })

  it.each(claims)('$id names each use once, or is an opinion and says why it has none', (claim) => {
    if ('usedBy' in claim) {
      expect(claim.usedBy).toEqual([...new Set(claim.usedBy)])
      return
    }
    expect(claim.verdict).toBe('opinion')
    expect(claim.unused.length).toBeGreaterThan(40)
  })

  it.each(claims)(
    '$id is told in whole sentences: one for the claim, up to three for today',
    (row) => {
      const { claim, today } = row
      const toSentences = (text: string) => text.split(/(?<=[.]) (?=[A-Z])/)
      expect(toSentences(claim).length).toBe(1)
      expect(toSentences(today).length).toBeLessThanOrEqual(3)
      for (const text of [claim, today, ...('unused' in row ? [row.unused] : [])]) {
        expect(text).toMatch(/^[A-Z0-9].*[.]$/)
        expect(text).not.toMatch(/[—–]|\betc\b/)
      }
    },
  )
})

describe('what the article gave to the dataset', () => {
  const uses = new Set(claims.flatMap((claim) => ('usedBy' in claim ? claim.usedBy : [])))
  const rows = Object.entries(contributions).flatMap(([contribution, paths]) =>
    paths.map((path) => ({ contribution, path })),
  )

  it.each(rows)('$contribution: $path rests on some claim', ({ path }) => {
    expect(uses).toContain(path)
  })
})

describe('a claim that is used by', () => {
  const FILE = 'claims.json'
  const issuesWith = (changes: Mistakes) => issuesOf(plant({ [FILE]: changes }))

  it.each([
    ['nothing, without a word about it', undefined, 'a list'],
    ['an empty list', [], 'at least 1 entry'],
  ])('%s is refused', (_, value, expected) => {
    const path = 'claims.0.usedBy'
    expect(issuesWith({ [path]: value })).toEqual([{ file: FILE, path, value, expected }])
  })

  it('nothing, marked as deliberately unused, is welcome', () => {
    const unused = 'Advice that no answer could act on.'
    expect(issuesWith({ 'claims.0.usedBy': undefined, 'claims.0.unused': unused })).toEqual([])
  })

  it.each([
    'frameworks/bottle',
    'questions/colour',
    'pitfalls/charm',
    'combinations/charm',
    'features/charm',
    'traits/django/charm',
    'traits/bottle/orm',
    'guides/django/charm',
    'guides/bottle/philosophy',
    'charms/django',
  ])('%s, which does not exist, is refused', (value) => {
    const path = 'claims.0.usedBy.0'
    const expected = 'something in the dataset, such as "traits/django/orm"'
    expect(issuesWith({ [path]: value })).toEqual([{ file: FILE, path, value, expected }])
  })
})
