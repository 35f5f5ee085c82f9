import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, catalogues } = real
const english = catalogues.get('en')
const { ui = {}, terms = {}, questions: worded = {} } = english ?? {}

/** Everything a person reads while answering a question, its explained terms included. */
const readWith = dataset.questions.map(({ id, kind, terms: own = [] }) => {
  const { topic = '', title = '', help = '', why = '', options = {} } = worded[id] ?? {}
  const said = Object.values(options).flatMap(({ label, hint = '' }) => [label, hint])
  const explained = own.flatMap((term) => Object.values(terms[term] ?? {}))
  return {
    id,
    kind,
    texts: [topic, title, help, why, ...said, ...explained],
    said: [title, ...said],
  }
})

describe('the words of the questions', () => {
  const names = dataset.frameworks.map(({ name }) => name).join('|')

  it.each(readWith.filter(({ kind }) => kind === 'choice'))(
    '$id, a question of merits, names no framework',
    ({ texts }) => {
      expect(texts.length).toBeGreaterThan(6)
      expect(texts.filter((text) => new RegExp(`\\b(${names})\\b`, 'i').test(text))).toEqual([])
    },
  )

  it.each(readWith)('$id has no double negation in its title and options', ({ said }) => {
    const double =
      /\b(not|no|never|nobody|nothing|none|cannot|\w+n[’']t)\b[^.;:]*\b(not|never|nobody|nothing|without|cannot|\w+n[’']t|un(?!der|til|it|ion|i)\w+)\b/i
    expect(said.filter((text) => double.test(text))).toEqual([])
  })

  it('no two options of a question read alike', () => {
    for (const { options } of Object.values(worded)) {
      const labels = Object.values(options).map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})

describe('the messages of the interface', () => {
  const forms = Object.entries(ui).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [{ key, text: message }]
      : Object.values(message).map((text) => ({ key, text: text ?? '' })),
  )

  it.each(forms)('$key: a placeholder is a plain name in braces', ({ text }) => {
    expect(text.replace(/\{[a-zA-Z]+\}/g, '')).not.toMatch(/[{}<>]/)
  })
})
