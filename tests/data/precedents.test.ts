import { describe, expect, it } from 'vitest'
import { FEWEST_ANSWERS } from '#audit/auditPrecedents.ts'
import { namesFramework } from '#tests/fixtures/namesFramework.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { precedents, sources } = real.evidence
const { frameworks, questions } = real.dataset

const MOST_CHARACTERS = 160

const rationales = precedents.flatMap(({ name, rationales: own }) =>
  own.map((rationale) => ({ name, ...rationale })),
)
const migrations = precedents.flatMap(({ name, migrations: own }) =>
  own.map((migration) => ({ name, ...migration })),
)
const addressOf = (id: string) => sources.find((source) => source.id === id)?.address

describe('the real projects', () => {
  it('are 57, and each of the five frameworks is among what they run on', () => {
    expect(precedents).toHaveLength(57)
    const used = new Set(precedents.map(({ framework }) => framework))
    expect([...used].sort()).toEqual(frameworks.map(({ id }) => id).sort())
  })

  it('stand there once for each framework', () => {
    const all = precedents.map(({ repository, framework }) =>
      `${repository} ${framework}`.toLowerCase(),
    )
    expect(new Set(all).size).toBe(all.length)
  })

  it.each(precedents)('$name: a line of a file of packages or code names its framework', (one) => {
    const { path, line } = one.evidence
    expect(path).toMatch(/\.(txt|toml|in|py)$/)
    expect(line.toLowerCase()).toContain(one.framework)
  })

  it.each(precedents)('$name is described in a sentence that gives no framework away', (one) => {
    expect(one.description).toMatch(/^[A-Z].+[.]$/)
    expect(one.description.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(namesFramework(one.description)).toBe(false)
  })

  it.each(precedents)(`$name answers ${FEWEST_ANSWERS} questions on merits or more`, (one) => {
    const merits = questions.filter(({ id, kind }) => kind === 'choice' && id in one.answers)
    expect(merits.length).toBeGreaterThanOrEqual(FEWEST_ANSWERS)
  })

  it('say what code stays or what is known best only where a reason was written down', () => {
    const told = precedents.filter(
      ({ answers }) => 'existing-code' in answers || 'known-best' in answers,
    )
    expect(told.length).toBeGreaterThan(0)
    for (const { migrations: own } of told) {
      expect(own.map(({ reason }) => reason)).toContain('written-down')
    }
  })

  it('never say whether others build on the interface: a published description proves no wish', () => {
    expect(precedents.filter(({ answers }) => 'contract' in answers)).toEqual([])
  })
})

describe('what their people decided', () => {
  it.each(rationales)('$name, $source: a sentence that leads to an address', (rationale) => {
    expect(rationale.text).toMatch(/[.]$/)
    expect(rationale.text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(addressOf(rationale.source)).toBeDefined()
  })

  it.each(migrations)('$name, from $from to $to: a sentence that leads to an address', (move) => {
    expect(move.from).not.toBe(move.to)
    expect(move.text).toMatch(/[.]$/)
    expect(move.text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(addressOf(move.source)).toBeDefined()
  })

  it.each(migrations)(
    '$name, from $from to $to: a missing reason is said to be missing',
    (move) => {
      expect(move.text.endsWith('give no reason.')).toBe(move.reason === 'missing')
    },
  )
})
