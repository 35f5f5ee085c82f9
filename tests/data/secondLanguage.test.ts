import { describe, expect, it } from 'vitest'
import type { DatasetIssue } from '#dataset/datasetIssue.ts'
import { issuesOf, type Mistakes, plant, realFiles } from '#tests/fixtures/plantMistakes.ts'

const GERMAN = 'locales/de.json'

/** The German catalogue, which is the English one but for what is stated. */
function issuesInGerman(changes: Mistakes): readonly DatasetIssue[] {
  const english = plant({
    'locales/en.json': { language: 'de', formats: 'de-AT', ...changes },
  }).get('locales/en.json')
  return issuesOf(new Map([...realFiles, [GERMAN, english ?? '']]))
}

describe('a catalogue in a second language', () => {
  it('is welcome when it says what the English one says', () => {
    expect(issuesInGerman({ 'ui.back': 'Zurück' })).toEqual([])
  })

  it('may have fewer or more plural forms than English', () => {
    const forms = { few: '{count} few', many: '{count} many', other: '{count} other' }
    expect(
      issuesInGerman({ 'ui.points': forms, 'later.overviewOpen': { other: '{count}.' } }),
    ).toEqual([])
    expect(issuesInGerman({ 'ui.points': '{count} Punkte' })).toEqual([])
  })

  it.each<[string, Mistakes, string, unknown, string]>([
    [
      'lacks a message',
      { 'ui.back': undefined },
      'ui.back',
      undefined,
      'this message, as in en.json',
    ],
    [
      'has a message that the code does not know',
      { 'ui.bakc': 'Zurück' },
      'ui.bakc',
      'bakc',
      'no message of this name: en.json has none',
    ],
    [
      'lost a placeholder',
      { 'ui.progress-exact': 'Frage {number}' },
      'ui.progress-exact',
      'Frage {number}',
      'the placeholders {number} {count}',
    ],
    [
      'translated a placeholder',
      { 'ui.checkedOn': 'geprüft {tag}' },
      'ui.checkedOn',
      'geprüft {tag}',
      'the placeholders {day}',
    ],
    [
      'made up a placeholder',
      { 'ui.back': 'Zurück zu {place}' },
      'ui.back',
      'Zurück zu {place}',
      'no placeholder',
    ],
    [
      'lost the number in the general form of a plural',
      { 'ui.points': { one: 'ein Punkt', other: 'Punkte' } },
      'ui.points.other',
      'Punkte',
      'the placeholders {count}',
    ],
    [
      'lost a name in a special form of a plural',
      { 'ui.open-completions.one': 'Eine Frage ist offen.' },
      'ui.open-completions.one',
      'Eine Frage ist offen.',
      'the placeholders {kept} {of} {count}',
    ],
    [
      'has plural forms where nothing is counted',
      { 'ui.back': { other: 'Zurück' } },
      'ui.back',
      { other: 'Zurück' },
      'one text: there is no {count} to choose a form by',
    ],
    [
      'has no words for a question',
      { 'questions.scope': undefined },
      'questions.scope',
      undefined,
      'the words for it',
    ],
  ])('is refused when it %s', (_, changes, path, value, expected) => {
    expect(issuesInGerman(changes)).toEqual([{ file: GERMAN, path, value, expected }])
  })

  it('does not do without the English one', () => {
    const { 'locales/en.json': english = '', ...others } = Object.fromEntries(realFiles)
    const german = english.replace('"language": "en"', '"language": "de"').replace('en-GB', 'de')
    expect(issuesOf(new Map(Object.entries({ ...others, [GERMAN]: german })))).toEqual([
      {
        file: 'locales/en.json',
        path: '',
        value: undefined,
        expected: 'this file: it names the messages of every other language',
      },
    ])
  })
})
