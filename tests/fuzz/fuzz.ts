import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { test } from 'vitest'
import { writeLine } from '#cli/writeLine.ts'

/** Every input that has ever failed, or that we were afraid of: tried first, for ever. */
type Corpus = Readonly<Record<'links' | 'datasets' | 'messages', readonly unknown[]>>

const corpus: Corpus = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus.json'), 'utf8'))

/** Another one each time, so that every run looks at something new; said, so that it can be repeated. */
const { FUZZ_SEED, FUZZ_FACTOR = '1' } = process.env
const seed = FUZZ_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(FUZZ_SEED)

/**
 * Tries made-up input. A failure prints the smallest input that fails, which then belongs into
 * `corpus.json`.
 *
 * @param runs - how many inputs are made up, `FUZZ_FACTOR` times over; those kept come on top.
 * @param check - fails by throwing.
 */
export function fuzz<Input>(
  title: string,
  kept: readonly Input[],
  made: fc.Arbitrary<Input>,
  runs: number,
  check: (input: Input) => void,
): void {
  const numRuns = runs * Number(FUZZ_FACTOR)
  test(title, () => {
    writeLine(process.stdout, `FUZZ_SEED=${seed} ${numRuns} ${title}`)
    fc.assert(fc.property(made, check), {
      seed,
      numRuns: numRuns + kept.length,
      examples: kept.map((input) => [input]),
    })
  })
}

/** What was kept of a kind, each made into an input. */
export function keptOf<Input>(
  kind: keyof Corpus,
  toInput: (entry: unknown) => Input,
): readonly Input[] {
  return corpus[kind].map(toInput)
}

const BUILT_IN = Object.getOwnPropertyNames(Object.prototype).sort().join()

/** Throws where something has put a name onto every object. */
export function requireCleanPrototype(): void {
  const now = Object.getOwnPropertyNames(Object.prototype).sort().join()
  if (now !== BUILT_IN) throw new Error(`Object.prototype has changed: ${now}`)
}
