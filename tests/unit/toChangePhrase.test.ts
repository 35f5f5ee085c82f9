import { describe, expect, it } from 'vitest'
import { toChangePhrase } from '#report/toChangePhrase.ts'
import { toFlipSentence } from '#report/toFlipSentence.ts'
import { toWitnessSentence } from '#report/toWitnessSentence.ts'
import type { Importance } from '#schema/answer.ts'
import type { Change } from '#schema/explanation.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, catalogues } = real
const english = catalogues.get('en')
if (!english) throw new Error('data/locales has no catalogue "en"')

const own: Change = {
  question: 'data',
  from: 'own-tables',
  to: 'own-tables',
  importanceFrom: 'normal',
  importanceTo: 'normal',
}
const json: Change = {
  question: 'interface',
  from: null,
  to: 'json',
  importanceFrom: null,
  importanceTo: 'normal',
}

/** An importance before and after, and what is said of it. */
const directions: [Importance, Importance, string][] = [
  ['normal', 'important', 'as important'],
  ['normal', 'must', 'as a must-have'],
  ['important', 'must', 'as a must-have instead of important'],
  ['must', 'important', 'as important instead of a must-have'],
  ['important', 'normal', 'as normal instead of important'],
  ['must', 'normal', 'as normal instead of a must-have'],
]

describe('a changed answer, as the condition of a sentence', () => {
  it.each(directions)('from %s to %s', (importanceFrom, importanceTo, said) => {
    expect(toChangePhrase(english, [{ ...own, importanceFrom, importanceTo }])).toBe(
      `marked “Data” ${said}`,
    )
  })

  it.each(directions)(
    'from %s to %s, with another option',
    (importanceFrom, importanceTo, said) => {
      const change = { ...json, from: 'server-pages', importanceFrom, importanceTo }
      expect(toChangePhrase(english, [change])).toBe(
        `answered “JSON for programs” to “Interface” (${said})`,
      )
    },
  )

  it.each<[string, Importance | null, Importance, string]>([
    ['an open question', null, 'normal', ''],
    ['an open question, with an importance', null, 'must', ' (as a must-have)'],
    ['another option, as normal as before', 'normal', 'normal', ''],
    ['another option, as important as before', 'important', 'important', ''],
  ])('%s', (_, importanceFrom, importanceTo, said) => {
    const from = importanceFrom === null ? null : 'server-pages'
    expect(toChangePhrase(english, [{ ...json, from, importanceFrom, importanceTo }])).toBe(
      `answered “JSON for programs” to “Interface”${said}`,
    )
  })
})

describe('a whole sentence', () => {
  const changes: Change[] = [{ ...own, importanceFrom: 'must', importanceTo: 'normal' }, json]

  it('says what would change the verdict', () => {
    const verdict = { kind: 'pick' as const, frameworks: ['fastapi'] }
    expect(toFlipSentence(dataset, english, { toward: 'fastapi', changes, verdict })).toBe(
      'If you marked “Data” as normal instead of a must-have and answered “JSON for programs” to “Interface”, FastAPI would come first.',
    )
  })

  it('says when one would take a framework', () => {
    expect(toWitnessSentence(dataset, english, { framework: 'flask', changes })).toBe(
      'Flask would be ahead of every other pick if you marked “Data” as normal instead of a must-have and answered “JSON for programs” to “Interface”.',
    )
  })

  it('keeps apart what belongs to one answer and what to the next', () => {
    const given = { ...own, from: 'stores-nothing', importanceFrom: 'must' as const }
    const softer = { ...given, importanceTo: 'important' as const }
    expect(
      toWitnessSentence(dataset, english, { framework: 'flask', changes: [softer, json] }),
    ).toBe(
      'Flask would be ahead of every other pick if you answered “Our own tables, which we design and keep changing” to “Data” (as important instead of a must-have) and answered “JSON for programs” to “Interface”.',
    )
  })
})
