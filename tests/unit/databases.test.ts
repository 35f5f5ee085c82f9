import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { findFlips } from '#engine/flips/findFlips.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { toRecordText } from '#report/record/toRecordText.ts'
import { toFirmnessSentences } from '#report/toFirmnessSentences.ts'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { toReason } from '#report/toReason.ts'
import { databases } from '#tests/fixtures/databases.ts'
import { english } from '#tests/fixtures/english.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { toSubject } from '#words/toSubject.ts'

const { dataset, title, words, subject: stated } = databases
const model = compileModel(dataset)
const names = dataset.frameworks.map(({ name }) => name)
const subject = toSubject(english, title, stated, names)
const catalogue = { ...english, ...words, subject }

function leadersOf(answers: Readonly<Record<string, string>>): string {
  const { verdict } = decide(model, toAnswers(answers))
  if (verdict.kind === 'pick') return names[verdict.framework] ?? ''
  return verdict.kind
}

describe('an engine that knows nothing of what it weighs', () => {
  it.each([
    ['desktop-program', 'SQLite'],
    ['order-system', 'PostgreSQL'],
    ['event-log', 'MongoDB'],
  ])('picks a database for a typical project: %s, %s', (id, name) => {
    const useCase = dataset.useCases.find((one) => one.id === id)
    const answers = useCase ? toAssumedAnswers(useCase) : {}
    const { verdict } = decide(model, answers)
    expect(verdict).toEqual({ kind: 'pick', framework: names.indexOf(name) })
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['free documents', { records: 'documents!' }, 'MongoDB'],
    ['a file that people send', { 'handing-on': 'documents!!' }, 'SQLite'],
    ['rights in the database', { rights: 'by-database!!', links: 'reports' }, 'PostgreSQL'],
    ['nothing', {}, 'open'],
    ['what nothing offers', { place: 'device', writers: 'many!!' }, 'none'],
    ['no more than reports', { links: 'reports' }, 'tie'],
  ])('comes to a sensible end for %s', (_, answers, expected) => {
    expect(leadersOf(answers)).toBe(expected)
  })

  it('finds what would change it, exactly as far as that goes', () => {
    const answers = toAnswers({ records: 'tables', links: 'reports', writers: 'many' })
    const decision = decide(model, answers)
    const { cheapest, toward } = findFlips(model, decision.answered)
    expect(cheapest?.changes.length).toBeGreaterThan(0)
    expect(toward.map((one) => names[one.toward]).sort()).toEqual(['MongoDB', 'SQLite'])
  })

  it('gives its reasons as they stand in the file, also one without a source', () => {
    const answers = toAnswers({ records: 'tables', rights: 'by-database', writers: 'many' })
    const decision = decide(model, answers)
    const { comparison } = decision
    if (!comparison) throw new Error('There is nobody to compare with')
    const reasons = [...comparison.reasons.positives, ...comparison.reasons.negatives].map((one) =>
      toReason(dataset, model, comparison, one),
    )
    const facts = reasons.flatMap((reason) => reason.facts)
    expect(facts).toContainEqual(
      expect.objectContaining({
        framework: 'postgresql',
        because: 'Joins any tables in one query and guards their links by foreign keys.',
        source: 'postgresql-constraints',
        isAssumption: false,
      }),
    )
    expect(facts).toContainEqual(
      expect.objectContaining({ framework: 'mongodb', source: null, isAssumption: false }),
    )
  })
})

describe('the words around it', () => {
  const forbidden = /framework|django|flask|fastapi|python|\bweb\b/i
  const answers = toAnswers({ records: 'tables', links: 'reports', writers: 'many!!' })
  const decision = decide(model, answers)

  it('speak of what is weighed', () => {
    const text = toHeadlineText(dataset, catalogue, decision, answers)
    const sentences = toFirmnessSentences(dataset, catalogue, decision)
    const said = [text?.lead, ...(text?.grounds ?? []), ...sentences].join(' ')
    expect(said).toContain('PostgreSQL')
    expect(said).toContain('the three')
    expect(said).not.toMatch(forbidden)
  })

  it.each(['madr', 'nygard', 'summary', 'csv', 'ics'] as const)(
    'in a record as %s, which has no link either',
    (format) => {
      const made = { answers, overrides: {}, decision, on: '2026-11-28', site: null }
      const text = toRecordText(format, { dataset, model, catalogue }, made)
      expect(text).toContain('PostgreSQL')
      const ours = /@framework-wizard|\/\/framework-wizard\/\//g
      expect(text.replace(ours, '')).not.toMatch(forbidden)
      expect(text).not.toMatch(/#a=|undefined|null/)
    },
  )
})

describe('what a dataset does not name', () => {
  it('is called an option, and counted', () => {
    expect(toSubject(english, 'Tea or coffee?', {}, ['Tea', 'Coffee'])).toEqual({
      subject: 'Tea or coffee?',
      thing: 'option',
      fullThing: 'option',
      thePicks: 'the two',
      pickNames: 'Tea and Coffee',
      basis: 'come from a file of our own',
    })
  })

  it('is counted up to the most that a dataset may have', () => {
    const picks = Array.from({ length: 12 }, (_, at) => `P${at}`)
    expect(toSubject(english, 'x', {}, picks).thePicks).toBe('the twelve')
  })

  it('is said in its own words where it has any', () => {
    const own = { thing: 'tea', fullThing: 'black tea', thePicks: 'all of them' }
    expect(toSubject(english, 'x', own, ['A', 'B'])).toMatchObject(own)
  })
})
