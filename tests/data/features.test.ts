import { describe, expect, it } from 'vitest'
import type { Feature } from '#schema/feature.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, evidence } = real
const { frameworks } = dataset
const { features } = evidence

const ROWS = [
  'approach',
  'framework-type',
  'learning-curve',
  'batteries',
  'typical-use',
  'orm',
  'templates',
  'stable-version',
  'memory',
  'scaling',
  'development-speed',
]

/** Rows about which no document can say anything. */
const JUDGED = ['learning-curve', 'typical-use', 'development-speed']

const MOST_CHARACTERS = 110

const cells = features.flatMap(({ id, values }) =>
  Object.entries(values).map(([framework, value]) => ({ id, framework, value })),
)
const cellOf = (id: string, framework: string): Feature['values'][string] => {
  const value = features.find((row) => row.id === id)?.values[framework]
  if (!value) throw new Error(`There is no ${id} of ${framework}.`)
  return value
}

describe('the feature table', () => {
  it('has the eleven rows of the article, in its order', () => {
    expect(features.map(({ id }) => id)).toEqual(ROWS)
  })

  it.each(cells)('$id of $framework: a phrase that fits into a cell', ({ value }) => {
    for (const text of [value.today, value.article ?? value.today]) {
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
      expect(text).toMatch(/^[A-Z0-9].*[^.]$/)
    }
  })

  it('is a judgement only where no document can say anything, and cites nothing there', () => {
    const judged = features.filter(({ judgement }) => judgement !== undefined)
    expect(judged.map(({ id }) => id)).toEqual(JUDGED)
    const values = judged.flatMap((feature) => Object.values(feature.values))
    expect(values.filter((value) => 'source' in value)).toEqual([])
  })
})

describe('what the article says, where it is something else', () => {
  it.each([
    ['approach', 'django'],
    ['approach', 'flask'],
    ['orm', 'flask'],
    ['templates', 'django'],
    ['stable-version', 'django'],
    ['stable-version', 'flask'],
    ['memory', 'flask'],
  ])('stands beside today: %s of %s', (id, framework) => {
    const { today, article } = cellOf(id, framework)
    expect(article).toBeDefined()
    expect(article).not.toBe(today)
  })

  it('concerns the two frameworks that it compares, and no other', () => {
    const framed = cells.filter(({ value }) => value.article !== undefined)
    const named = new Set(framed.map(({ framework }) => framework))
    expect([...named].sort()).toEqual(['django', 'flask'])
  })
})

describe('the table agrees with the rest of the data', () => {
  it.each(frameworks)(
    '$name: the versions looked at and how long they are supported',
    ({ id, versions }) => {
      const { today } = cellOf('stable-version', id)
      for (const { version, supportedUntil } of versions) {
        expect(today).toContain(version)
        if (supportedUntil) expect(today).toContain(inMonth(supportedUntil))
      }
    },
  )

  it.each(frameworks)(
    '$name: the memory of a minimal page is the one measured',
    ({ id, traits }) => {
      const { because } = { because: '', ...traits.footprint }
      const measured = Number(because.match(/[\d.]+(?= MiB)/)?.[0])
      expect(cellOf('memory', id).today).toMatch(new RegExp(`^${Math.round(measured)} MiB: `))
    },
  )
})

/** "April 2028". */
function inMonth(day: string): string {
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  )
}
