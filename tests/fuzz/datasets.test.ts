import fc from 'fast-check'
import { parseOwnDataset } from '#dataset/parseOwnDataset.ts'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { databasesText } from '#tests/fixtures/databases.ts'
import { hostileTexts } from '#tests/fixtures/hostileTexts.ts'
import { fuzz, keptOf, requireCleanPrototype } from './fuzz.ts'

const RUNS = 2_500
const VERDICTS = ['pick', 'tie', 'none', 'open']

/** Values that a slip of the pen, or malice, puts where something else belongs. */
const STRANGE = [null, true, 0, -1, 5, 1.5, 1e308, '', 'x', ' x', 'constructor', '\u202e', [], {}]

/** Either something is wrong, with a place and what belongs there, or it decides. */
function check(text: string): void {
  const parsed = parseOwnDataset(text)
  requireCleanPrototype()
  if (parsed.kind === 'invalid') {
    const [first] = parsed.issues
    if (typeof first?.path !== 'string' || first.expected === '')
      throw new Error('It says nothing.')
    return
  }
  const { dataset } = parsed
  const model = compileModel(dataset)
  for (const useCase of dataset.useCases) {
    const { verdict } = decide(model, toAssumedAnswers(useCase))
    if (!VERDICTS.includes(verdict.kind)) throw new Error(`It decides ${verdict.kind}`)
  }
}

/** Every place in a value, as the holder and the key. */
function listPlaces(value: unknown): { readonly holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...listPlaces(holder[key])])
}

const change = fc.record({
  at: fc.nat(),
  value: fc.constantFrom(undefined, ...STRANGE, ...hostileTexts),
})
const replaced = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
  const content: unknown = JSON.parse(databasesText)
  for (const { at, value } of changes) {
    const places = listPlaces(content)
    const place = places[at % places.length]
    if (!place) continue
    if (value === undefined) delete place.holder[place.key]
    else place.holder[place.key] = value
  }
  return JSON.stringify(content)
})
const swapped = fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => {
  const content: unknown = JSON.parse(databasesText)
  const places = listPlaces(content)
  const [from, to] = [places[one % places.length], places[other % places.length]]
  if (from && to) to.holder[to.key] = JSON.parse(JSON.stringify(from.holder[from.key]))
  return JSON.stringify(content)
})
const { length } = databasesText
const damaged = fc
  .tuple(fc.nat(length), fc.nat(60), fc.oneof(fc.string(), fc.constantFrom(...hostileTexts)))
  .map(([at, count, put]) => databasesText.slice(0, at) + put + databasesText.slice(at + count))

fuzz(
  'datasets with anything in place of something are refused or decide',
  keptOf('datasets', String),
  replaced,
  RUNS,
  check,
)
fuzz('datasets in which parts change places are refused or decide', [], swapped, RUNS, check)
fuzz('datasets cut, doubled or damaged are refused or decide', [], damaged, RUNS, check)
fuzz(
  'any text and any JSON is refused',
  [],
  fc.oneof(fc.string(), fc.json({ maxDepth: 9 })),
  RUNS,
  (text) => {
    check(text)
    if (parseOwnDataset(text).kind !== 'invalid') throw new Error('It is taken for a dataset.')
  },
)
