import type { Model } from '#engine/model/model.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'

/**
 * Who wins, as bits by column: the pick, or all in a tie, and beside them every alternative that is
 * in and scores more than every pick that is (engine.md section 3, when would you pick X). No pick
 * where nobody is left; bit F alone where there is nothing to go on. Of the picks it says what
 * `decideVerdict` does, for comparing many answers. Pure.
 *
 * @param outs - what is ruled out, as bits like `stances.outs`.
 */
export function findLeading(
  { picks, alternatives, frameworkIds }: Model,
  scores: Int32Array,
  outs: number,
): number {
  const nothing = 1 << frameworkIds.length
  if ((outs & nothing) === 0) return nothing
  let highest = Number.MIN_SAFE_INTEGER
  let leading = 0
  for (let at = 0; at < picks.length; at++) {
    const pick = picks[at] ?? 0
    const score = scores[pick] ?? 0
    if (score < highest || (outs >> pick) & 1) continue
    leading = score > highest ? 1 << pick : leading | (1 << pick)
    highest = score
  }
  for (let at = 0; at < alternatives.length; at++) {
    const alternative = alternatives[at] ?? 0
    if ((outs >> alternative) & 1) continue
    if ((scores[alternative] ?? 0) > highest) leading |= 1 << alternative
  }
  return leading
}

/** Bits of all picks, and of there being nothing to go on: what of `findLeading` is the verdict. */
export function toVerdictBits({ picks, frameworkIds }: Model): number {
  let bits = 1 << frameworkIds.length
  for (let at = 0; at < picks.length; at++) bits |= 1 << (picks[at] ?? 0)
  return bits
}

/** The verdict that the bits of `findLeading` stand for. */
export function toVerdict({ frameworkIds, picks }: Model, leading: number): Verdict {
  if (leading === 1 << frameworkIds.length) return { kind: 'open' }
  const [first, ...others] = picks.filter((pick) => (leading >> pick) & 1)
  if (first === undefined) return { kind: 'none' }
  return others.length === 0
    ? { kind: 'pick', framework: first }
    : { kind: 'tie', frameworks: [first, ...others] }
}
