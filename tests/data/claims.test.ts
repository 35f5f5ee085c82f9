import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, evidence } = real
const { claims } = evidence

const toPaths = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`)
const toIds = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

/** Everything that is there to rest on a claim. */
const present = new Set([
  ...toPaths('frameworks', toIds(dataset.frameworks)),
  ...toPaths('questions', toIds(dataset.questions)),
  ...toPaths('pitfalls', toIds(dataset.pitfalls)),
  ...toPaths('combinations', toIds(dataset.combinations)),
  ...toPaths('features', toIds(evidence.features)),
  ...dataset.frameworks.flatMap(({ id, traits }) => toPaths(`traits/${id}`, Object.keys(traits))),
  ...Object.entries(evidence.guides).flatMap(([id, guide]) =>
    toPaths(`guides/${id}`, Object.keys(guide)),
  ),
])

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
    expect(claims.length).toBe(94)
    expect(new Set(toIds(claims)).size).toBe(94)
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(94)
  })

  it('stand in the order of the article: those of one part together', () => {
    const parts = claims.map(({ section }) => section)
    const begun = parts.filter((section, index) => section !== parts[index - 1])
    expect(begun).toEqual([...new Set(parts)])
    expect(begun.length).toBeGreaterThan(10)
  })

  it.each(claims)('$id is used by something that is there, or says why not', (claim) => {
    if ('unused' in claim) {
      expect(claim.verdict).toBe('opinion')
      expect(claim.unused.length).toBeGreaterThan(40)
      return
    }
    expect(claim.usedBy.filter((use) => !present.has(use))).toEqual([])
    expect(new Set(claim.usedBy).size).toBe(claim.usedBy.length)
    expect(claim.usedBy.length).toBeGreaterThan(0)
  })

  it.each(claims.filter(({ verdict }) => verdict !== 'opinion'))(
    '$id, which is more than an opinion, can be looked up',
    ({ sources }) => {
      const known = toIds(evidence.sources)
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.filter((source) => !known.includes(source))).toEqual([])
    },
  )

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
