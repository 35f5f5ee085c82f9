import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { type AnswerChange, applyChanges } from './answerChange.ts'
import { findFewestChanges } from './findFewestChanges.ts'
import { findMildestChange, type IsReached } from './findMildestChange.ts'
import { listPlaces } from './listMoves.ts'
import { softenChanges } from './softenChanges.ts'

/** Changed answers, at most one change a question, and what they come to. */
export interface Flip {
  readonly changes: readonly AnswerChange[]
  readonly verdict: Verdict
}

export interface Flips {
  /** The fewest changes after which the verdict is another; `null` where none are. */
  readonly cheapest: Flip | null
  /** Per pick that is not the present one: the fewest changes after which it alone is picked. */
  readonly toward: readonly { readonly toward: number; readonly flip: Flip | null }[]
}

/**
 * The fewest changed answers that change the verdict, and that bring each rival to the top, exact
 * (engine.md section 3). A change gives one answered question another option or another
 * importance; open questions stay open. A tie is another verdict than a pick; to bring a rival to
 * the top it has to be ahead of everybody else. Among equals neighbouring options and the least
 * important answers are preferred: always for a single change, one change at a time for more.
 * Pure; never throws.
 */
export function findFlips(model: Model, answered: readonly AnsweredRow[]): Flips {
  const present = judgeRows(model, answered)
  const rivals = model.picks.filter((pick) => present.kind !== 'pick' || pick !== present.framework)
  return {
    cheapest: findCheapest(model, answered, present),
    toward: rivals.map((toward) => ({ toward, flip: findToward(model, answered, toward) })),
  }
}

function findToward(model: Model, answered: readonly AnsweredRow[], toward: number): Flip | null {
  const isReached: IsReached = (verdict) => verdict.kind === 'pick' && verdict.framework === toward
  const single = findMildestChange(model, answered, isReached)
  if (single) return toFlip(model, answered, [single], isReached)
  const rivals = model.picks.filter((pick) => pick !== toward)
  const found = overtake(model, answered, toward, { rivals, enough: 1 })
  return toFlip(
    model,
    answered,
    found && softenChanges(model, answered, found, isReached),
    isReached,
  )
}

/**
 * A single change is tried outright. Where none does it, none rules a leader out or parts those in
 * a tie, so somebody else has to draw level with one leader: forced changes, then largest gains.
 */
function findCheapest(
  model: Model,
  answered: readonly AnsweredRow[],
  present: Verdict,
): Flip | null {
  const isOther: IsReached = (verdict) => !isSame(verdict, present)
  const single = findMildestChange(model, answered, isOther)
  if (single) return toFlip(model, answered, [single], isOther)
  const leading = listLeading(present)
  const found = model.picks
    .filter((pick) => !leading.includes(pick))
    .map((pick) => overtake(model, answered, pick, { rivals: leading.slice(0, 1), enough: 0 }))
    .reduce((a, b) => (a === null || (b !== null && b.length < a.length) ? b : a), null)
  return toFlip(model, answered, found && softenChanges(model, answered, found, isOther), isOther)
}

function overtake(
  model: Model,
  answered: readonly AnsweredRow[],
  favoured: number,
  { rivals, enough }: { readonly rivals: readonly number[]; readonly enough: number },
): AnswerChange[] | null {
  const scores = scoreFrameworks(model, answered)
  const margins = rivals.map((rival) => (scores[favoured] ?? 0) - (scores[rival] ?? 0))
  return findFewestChanges(listPlaces(model, answered, favoured, rivals), margins, enough)
}

/** `null` as well for answers that call for nothing, changed for others that call for nothing. */
function toFlip(
  model: Model,
  answered: readonly AnsweredRow[],
  changes: readonly AnswerChange[] | null,
  isReached: IsReached,
): Flip | null {
  if (!changes) return null
  const verdict = judgeRows(model, applyChanges(answered, changes))
  return isReached(verdict) ? { changes, verdict } : null
}

function isSame(a: Verdict, b: Verdict): boolean {
  const [first, second] = [listLeading(a), listLeading(b)]
  return (
    a.kind === b.kind &&
    first.length === second.length &&
    first.every((one, at) => one === second[at])
  )
}
