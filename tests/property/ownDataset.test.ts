import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseOwnDataset } from '#dataset/parseOwnDataset.ts'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { databasesText } from '#tests/fixtures/databases.ts'
import { MOST_RUNS } from '#tests/fixtures/proveLaw.ts'

const RUNS = Math.min(300, MOST_RUNS)

/** Values that a slip of the pen, or malice, puts where something else belongs. */
const STRANGE = [null, true, 0, -1, 5, 1.5, 1e308, '', 'x', ' x', 'constructor', '\u202e', [], {}]

/** Either something is wrong, with a place and what belongs there, or it decides. */
function checkParsed(text: string): void {
  const parsed = parseOwnDataset(text)
  if (parsed.kind === 'invalid') {
    expect(parsed.issues.length).toBeGreaterThan(0)
    for (const { path, expected } of parsed.issues) {
      expect(typeof path).toBe('string')
      expect(expected).not.toBe('')
    }
    return
  }
  const { dataset } = parsed
  const model = compileModel(dataset)
  for (const useCase of dataset.useCases) {
    const { verdict } = decide(model, toAssumedAnswers(useCase))
    expect(['pick', 'tie', 'none', 'open']).toContain(verdict.kind)
  }
}

/** Every place in a value, as the holder and the key. */
function listPlaces(value: unknown): { readonly holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...listPlaces(holder[key])])
}

test('whatever is put in place of something, a file is refused or decides', () => {
  const change = fc.record({ at: fc.nat(), value: fc.constantFrom(undefined, ...STRANGE) })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const content: unknown = JSON.parse(databasesText)
      for (const { at, value } of changes) {
        const places = listPlaces(content)
        const place = places[at % places.length]
        if (!place) continue
        if (value === undefined) delete place.holder[place.key]
        else place.holder[place.key] = value
      }
      checkParsed(JSON.stringify(content))
    }),
    { numRuns: RUNS },
  )
})

test('wherever two parts change places, a file is refused or decides', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      const content: unknown = JSON.parse(databasesText)
      const places = listPlaces(content)
      const [from, to] = [places[one % places.length], places[other % places.length]]
      if (!from || !to) return
      const copy: unknown = JSON.parse(JSON.stringify(from.holder[from.key]))
      to.holder[to.key] = copy
      checkParsed(JSON.stringify(content))
    }),
    { numRuns: RUNS },
  )
})

test('wherever text is cut, doubled or damaged, a file is refused or decides', () => {
  const { length } = databasesText
  fc.assert(
    fc.property(fc.nat(length), fc.nat(60), fc.string(), (at, count, put) => {
      checkParsed(databasesText.slice(0, at) + put + databasesText.slice(at + count))
    }),
    { numRuns: RUNS },
  )
})

test('any text and any JSON is refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 9 })), (text) => {
      expect(parseOwnDataset(text).kind).toBe('invalid')
    }),
    { numRuns: RUNS },
  )
})
