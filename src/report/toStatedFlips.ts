import { type Flip as FoundFlip, findFlips } from '#engine/flips/findFlips.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { Flip } from '#schema/explanation.ts'
import { toStatedChange } from './toStatedChange.ts'
import { toStatedVerdict } from './toStatedVerdict.ts'

/**
 * What would change the verdict: the fewest changes first, then the fewest toward each other pick,
 * fewest changes first. The first of them, where it ends in one pick, is the one toward that pick.
 * Pure; never throws; empty where no changed answer changes anything.
 */
export function toStatedFlips(model: Model, answered: readonly AnsweredRow[]): Flip[] {
  const { cheapest, toward } = findFlips(model, answered)
  const reached = cheapest?.verdict.kind === 'pick' ? cheapest.verdict.framework : null
  const others = toward
    .filter((one) => one.toward !== reached)
    .flatMap(({ flip }) => flip ?? [])
    .toSorted((one, other) => one.changes.length - other.changes.length)
  return [...(cheapest ? [cheapest] : []), ...others].map((flip) => toStated(model, flip))
}

function toStated(model: Model, { changes, verdict }: FoundFlip): Flip {
  return {
    toward: verdict.kind === 'pick' ? (model.frameworkIds[verdict.framework] ?? null) : null,
    changes: changes.map((change) => toStatedChange(model, change)),
    verdict: toStatedVerdict(model, verdict),
  }
}
