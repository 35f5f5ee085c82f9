import type { Model } from '#engine/model/model.ts'
import { toTieParts } from './toTieParts.ts'

/** States kept at a time; more of them take gigabytes of memory and minutes. */
const MOST_STATES = 1_000_000

/** Wins among all ways to answer, counted and not drawn. */
export interface Wins {
  /** Ways to answer every question, times the parts into which one is split in a tie. */
  readonly total: number
  /** In the order of `model.picks`. */
  readonly won: readonly number[]
}

/**
 * Counts the wins of each pick over every way to answer all questions, knock-outs off, a tie split
 * evenly. Exact: the margins of the picks over the first one are added up question by question,
 * and ways that come to the same margins are counted together.
 *
 * @returns `null` where the numbers, times a thousand to compare shares, would no longer be exact,
 * or where answers come to too many different margins.
 */
export function countWins(model: Model): Wins | null {
  const { picks, questions } = model
  const parts = toTieParts(picks.length)
  const total = questions.reduce((product, { options }) => product * options.length, parts)
  const reach = toReach(model)
  const base = 2 * reach + 1
  const numbers = [total * 1_000, base ** (picks.length - 1)]
  if (!numbers.every(Number.isSafeInteger)) return null
  const states = countStates(model, base)
  if (!states) return null
  const won = picks.map(() => 0)
  for (const [state, ways] of states) {
    const margins = readMargins(state, base, picks.length)
    const highest = Math.max(...margins)
    const level = margins.filter((margin) => margin === highest).length
    for (const [index, margin] of margins.entries()) {
      if (margin === highest) won[index] = (won[index] ?? 0) + (ways * parts) / level
    }
  }
  return { total, won }
}

/** The largest margin over the first pick that answers can add up to, in size. */
function toReach(model: Model): number {
  return model.questions.reduce((sum, { firstRow, options }) => {
    const margins = options.flatMap((_, option) => toMargins(model, firstRow + option))
    return sum + Math.max(...margins.map(Math.abs))
  }, 0)
}

/** Points of each pick minus those of the first, from one option. */
function toMargins({ points, picks, frameworkIds }: Model, row: number): number[] {
  const pointsOf = (pick = -1) => points[row * frameworkIds.length + pick] ?? 0
  return picks.map((pick) => pointsOf(pick) - pointsOf(picks[0]))
}

/**
 * Ways to answer by the state they lead to: margins over the first pick as digits of a number.
 * `null` where there are too many states.
 */
function countStates(model: Model, base: number): Map<number, number> | null {
  let states = new Map([[0, 1]])
  for (const { firstRow, options } of model.questions) {
    const steps = options.map((_, option) => toStep(model, firstRow + option, base))
    const next = new Map<number, number>()
    for (const [state, ways] of states) {
      for (const step of steps) next.set(state + step, (next.get(state + step) ?? 0) + ways)
      if (next.size > MOST_STATES) return null
    }
    states = next
  }
  return states
}

/** Margins as digits, that of the second pick lowest; the first is always 0 and has none. */
function toStep(model: Model, row: number, base: number): number {
  const [, ...margins] = toMargins(model, row)
  return margins.reduceRight((sum, margin) => sum * base + margin, 0)
}

/** The margins that a state stands for, the first pick's 0 included. */
function readMargins(state: number, base: number, count: number): number[] {
  const reach = (base - 1) / 2
  const margins = [0]
  for (let rest = state; margins.length < count; ) {
    const digit = ((((rest + reach) % base) + base) % base) - reach
    margins.push(digit)
    rest = (rest - digit) / base
  }
  return margins
}
