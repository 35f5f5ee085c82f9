import { describe, expect, it } from 'vitest'
import { issuesOf, type Mistakes, plant } from '#tests/fixtures/plantMistakes.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const FILE = 'accepted-overlaps.json'
const FIRST = 'overlaps.0.options'
const accepted = real.evidence.acceptedOverlaps
const [entry] = accepted

/** What is done, and the one issue that follows: its path, value and expectation. */
const cases: readonly [string, Mistakes, [string, unknown, string]][] = [
  [
    'a question that does not exist',
    { [`${FIRST}.0.question`]: 'colour' },
    [`${FIRST}.0.question`, 'colour', 'the id of a question'],
  ],
  [
    'an option that does not exist',
    { [`${FIRST}.1.option`]: 'one' },
    [`${FIRST}.1.option`, 'one', 'one of hours-or-days, weeks, months'],
  ],
  [
    'two options of one question',
    { [`${FIRST}.1`]: { question: 'audience', option: 'the-public' } },
    [`${FIRST}.1.question`, 'audience', 'another question than that of the first'],
  ],
  [
    'a pair that stands there twice',
    { 'overlaps.+': { because: 'Once more.', options: entry?.options.toReversed() } },
    [
      `overlaps.${accepted.length}.options`,
      'audience: me-or-a-few, time: hours-or-days',
      'a pair that stands here once',
    ],
  ],
]

describe('a reason to count two options that call for the same is refused with', () => {
  it.each(cases)('%s', (_, mistakes, [path, value, expected]) => {
    expect(issuesOf(plant({ [FILE]: mistakes }))).toEqual([{ file: FILE, path, value, expected }])
  })
})

describe('every reason', () => {
  it.each(accepted)('is a sentence of its own length: $because', ({ because }) => {
    expect(because.length).toBeGreaterThan(40)
    expect(because.length).toBeLessThanOrEqual(160)
    expect(because).toMatch(/[.]$/)
  })
})
