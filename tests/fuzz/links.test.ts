import fc from 'fast-check'
import { readFragment } from '#link/readFragment.ts'
import { readLink } from '#link/readLink.ts'
import { toToken } from '#link/toToken.ts'
import { hostileTexts } from '#tests/fixtures/hostileTexts.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { fuzz, keptOf, requireCleanPrototype } from './fuzz.ts'

const { questions } = real.dataset
const LONGEST_CHARACTERS = 2_048
const options = new Map(questions.map(({ id, options }) => [id, options.map((one) => one.id)]))
const codes = questions.flatMap(({ code, options }) => options.map((one) => code + one.code))

const token = fc.constantFrom(
  ...Object.values(situations).map((stated) => toToken(questions, toAnswers(stated))),
)
const link = token.chain((text) =>
  fc.constantFrom(
    text,
    `https://example.org/#a=${text}&s=result`,
    `https://example.org/r/django/?a=${text}`,
    `https://example.org/?data=own-tables~must&use-case=online-shop`,
  ),
)
const piece = fc.oneof(
  fc.constantFrom('1.', '.', '-', '~', '~5', '%', '%25', '%u0061', '&', '=', '#', '?', 'a=', '&o='),
  fc.constantFrom('s=result', 'd=2026-11-25', '__proto__', 'constructor', '\u202e', '\0', '\ud800'),
  fc.constantFrom(...codes),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

/** Cut, spliced, doubled, encoded again, turned around. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), from: fc.nat(300), to: fc.nat(300) }),
  fc.record({ kind: fc.constant('splice' as const), from: fc.nat(300), to: fc.nat(3), piece }),
  fc.record({ kind: fc.constantFrom('encode', 'decode', 'reverse', 'repeat' as const) }),
)

function applyDamage(text: string, one: typeof damage extends fc.Arbitrary<infer D> ? D : never) {
  switch (one.kind) {
    case 'cut':
      return text.slice(one.from, one.from + one.to)
    case 'splice':
      return text.slice(0, one.from) + one.piece + text.slice(one.from + one.to)
    case 'encode':
      return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))
    case 'decode':
      return text.replaceAll('%25', '%')
    case 'reverse':
      return [...text].reverse().join('')
    default:
      return text.repeat(3)
  }
}

const made = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(link, fc.array(damage, { minLength: 1, maxLength: 3 })) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant([])),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.constant([]),
    ),
  },
)
const text = made.map(([start, damages]) => damages.reduce(applyDamage, start))

fuzz(
  'links are read without an error, without a guess and without a trace',
  [...keptOf('links', String), ...hostileTexts],
  text,
  100_000,
  (input) => {
    readFragment(input)
    const { read, levels } = readLink(real.dataset, input)
    requireCleanPrototype()
    if (Object.getPrototypeOf(levels.overrides) !== Object.prototype) throw new Error('prototype')
    if (!('answers' in read)) return
    if (Object.getPrototypeOf(read.answers) !== Object.prototype) throw new Error('prototype')
    if (input.length > 3 * LONGEST_CHARACTERS) throw new Error('It is far too long to be read.')
    for (const [id, answer] of Object.entries(read.answers)) {
      const isKnown = answer.kind !== 'chosen' || options.get(id)?.includes(answer.option)
      if (!options.has(id) || !isKnown)
        throw new Error(`${id} was read as ${JSON.stringify(answer)}`)
    }
  },
)
