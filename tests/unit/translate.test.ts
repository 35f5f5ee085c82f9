import { describe, expect, it } from 'vitest'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import { english as real } from '#tests/fixtures/english.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'

/** A catalogue with four messages under names that the code knows. */
function speak(language: string, points: WizardCatalogue['ui'][string]): WizardCatalogue {
  const ui = { points, back: 'Back', checkedOn: 'checked {day}' }
  const later = { reasonsFor: '{favoured}, {rival}' }
  const subject = { ...real.subject, thing: 'database' }
  const nothing = {
    subject,
    themes: {},
    criterionThemes: {},
    terms: {},
    questions: {},
    useCases: {},
    later,
  }
  return { $schema: 'x', language, formats: language, direction: 'ltr', ui, ...nothing }
}

const english = speak('en', { one: '{count} point', other: '{count} points' })
const polish = speak('pl', {
  one: '{count} punkt',
  few: '{count} punkty',
  many: '{count} punktów',
  other: '{count} punktu',
})

describe('a message of the interface', () => {
  it('stands as it is when it has no values', () => {
    expect(translate(english, 'back')).toBe('Back')
  })

  it('takes its values in', () => {
    expect(translate(english, 'checkedOn', { day: 'Monday' })).toBe('checked Monday')
    expect(translate(english, 'reasonsFor', { favoured: 'Flask', rival: 'Django' })).toBe(
      'Flask, Django',
    )
  })

  it('shows a placeholder whose value was forgotten', () => {
    expect(translate(english, 'checkedOn')).toBe('checked {day}')
    expect(translate(english, 'checkedOn', { date: 'Monday' })).toBe('checked {day}')
  })

  it('takes a value as text, whatever it holds', () => {
    expect(translate(english, 'checkedOn', { day: '{day} $& <b>' })).toBe('checked {day} $& <b>')
  })

  it('names what is weighed in the words of the catalogue, unless a value has that name', () => {
    const naming = { ...english, ui: { back: 'Another {thing}' } }
    expect(translate(naming, 'back')).toBe('Another database')
    expect(translate(naming, 'back', { thing: 'way' })).toBe('Another way')
  })

  it('never takes a value from the language of the program', () => {
    const odd = { ...english, ui: { back: 'Back {toString} {constructor}' } }
    expect(translate(odd, 'back')).toBe('Back {toString} {constructor}')
  })

  it('that no catalogue has shows its name', () => {
    expect(translate({ ...english, ui: {} }, 'back')).toBe('back')
  })
})

describe('a message that counts', () => {
  it.each([
    [0, '0 points'],
    [1, '1 point'],
    [2, '2 points'],
  ])('in English, %i: %s', (count, text) => {
    expect(translate(english, 'points', { count })).toBe(text)
  })

  it.each([
    [1, '1 punkt'],
    [3, '3 punkty'],
    [5, '5 punktów'],
    [22, '22 punkty'],
    [1.5, '1,5 punktu'],
  ])('in Polish, %f: %s', (count, text) => {
    expect(translate(polish, 'points', { count })).toBe(text)
  })

  it('takes the general form where the language has one that the message lacks', () => {
    const lacking = speak('pl', { other: '{count} p.' })
    expect(translate(lacking, 'points', { count: 3 })).toBe('3 p.')
    expect(translate(lacking, 'points')).toBe('{count} p.')
  })

  it('writes numbers as the language does, with a true minus sign', () => {
    expect(translate(english, 'points', { count: -7 })).toBe('\u22127 points')
    expect(translate(english, 'points', { count: 12_345 })).toBe('12,345 points')
    const german = speak('de', { other: '{count} Punkte' })
    expect(translate(german, 'points', { count: -12_345 })).toBe('\u221212.345 Punkte')
  })
})

describe('names in a row', () => {
  it.each([
    [[], ''],
    [['Django'], 'Django'],
    [['Django', 'Flask'], 'Django and Flask'],
    [['Django', 'Flask', 'FastAPI'], 'Django, Flask, and FastAPI'],
  ])('%j', (names, phrase) => {
    expect(joinList('en', names)).toBe(phrase)
  })

  it('are joined as the language joins them', () => {
    expect(joinList('de', ['Django', 'Flask', 'FastAPI'])).toBe('Django, Flask und FastAPI')
  })
})
