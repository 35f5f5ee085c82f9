import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { type AnswerChange, toAnswerChanges } from './answerChange.ts'
import { findLeading, toVerdict, toVerdictBits } from './findLeading.ts'
import type { Found } from './findPair.ts'
import { findSeveral } from './findSeveral.ts'
import { findSingles, type Singles } from './findSingles.ts'
import { findToward } from './findToward.ts'
import { type Step, type Tally, takeSteps, tallyAnswers } from './tally.ts'

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
 * the top it has to be ahead of everybody else; among more than four picks that is looked for in one
 * or two changes only (`findSeveral`). Among equals neighbouring options and the least
 * important answers are preferred: always for one or two changes, one change at a time for more.
 * Pure; never throws.
 */
export function findFlips(model: Model, answered: readonly AnsweredRow[]): Flips {
  const tally = tallyAnswers(model, answered)
  const present = findLeading(model, tally.scores, tally.once)
  const verdictBits = toVerdictBits(model)
  const singles = findSingles(model, tally, present)
  const toFlip = (steps: readonly Step[] | null) => steps && describe(model, tally, steps)
  return {
    cheapest: toFlip(findCheapest(model, tally, present, singles)),
    toward: model.picks
      .filter((pick) => (present & verdictBits) !== 1 << pick)
      .map((toward) => ({
        toward,
        flip: toFlip(findToward(model, tally, { favoured: toward, present, singles })),
      })),
  }
}

/**
 * A single change is tried outright. Where none does it, none rules a leader out or parts those in
 * a tie, so somebody else has to draw level with one leader. Where nothing is called for and no
 * single answer calls for anything, no several do.
 */
function findCheapest(
  model: Model,
  tally: Tally,
  present: number,
  singles: Singles,
): readonly Step[] | null {
  if (singles.another) return [singles.another]
  const verdict = toVerdict(model, present)
  if (verdict.kind === 'open') return null
  const leading = listLeading(verdict)
  const rivals = leading.slice(0, 1)
  const found = model.picks
    .filter((pick) => !leading.includes(pick))
    .map((favoured) =>
      findSeveral(model, tally, { favoured, rivals, enough: 0 }, present, ({ another }) => another),
    )
    .reduce((a, b) => (isBetter(b, a) ? b : a), null)
  return found?.steps ?? null
}

function isBetter(one: Found | null, other: Found | null): boolean {
  if (!one || !other) return one !== null
  return one.steps.length === other.steps.length
    ? one.cost < other.cost
    : one.steps.length < other.steps.length
}

function describe(model: Model, tally: Tally, steps: readonly Step[]): Flip {
  const { scores, once } = takeSteps(model, tally, steps)
  return {
    changes: toAnswerChanges(model, tally, steps),
    verdict: toVerdict(model, findLeading(model, scores, once)),
  }
}
