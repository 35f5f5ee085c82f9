import type { Model } from '#engine/model/model.ts'
import type { AnswerSets } from './drawAnswerSets.ts'
import type { GateStatus } from './gateStatus.ts'
import { isMoreThan, toShare } from './share.ts'

const LIMIT = { mostPerThousand: 10 }

/** How often random answers leave nobody to pick. */
export interface KnockOutsGate {
  readonly id: 'knock-outs'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly samples: number
  /** Answer sets in which every pick is ruled out. */
  readonly nobodyLeft: number
  readonly share: number
  /** Answer sets in which each framework is ruled out, in the order of the model. */
  readonly ruledOut: readonly { readonly framework: string; readonly count: number }[]
}

/**
 * Nobody left under random answers, knock-outs on, at most 1 in a hundred (engine.md section 5).
 * Answers have normal importance, so only what an option `requires` rules anybody out.
 */
export function auditKnockOuts(model: Model, sets: AnswerSets): KnockOutsGate {
  const outBy = model.limits.map((limits) =>
    toColumns(limits.filter(({ kind }) => kind === 'requires').map(({ isOut }) => isOut)),
  )
  const picks = model.picks.reduce((columns, column) => columns | (1 << column), 0)
  const counts = model.frameworkIds.map((framework) => ({ framework, count: 0 }))
  const asked = model.questions.length
  let nobodyLeft = 0
  for (let sample = 0; sample < sets.samples; sample++) {
    let out = 0
    for (let answer = sample * asked; answer < (sample + 1) * asked; answer++) {
      out |= outBy[sets.rows[answer] ?? 0] ?? 0
    }
    if (picks > 0 && (out & picks) === picks) nobodyLeft++
    for (const [column, entry] of counts.entries()) entry.count += (out >>> column) & 1
  }
  return {
    id: 'knock-outs',
    status: isMoreThan(nobodyLeft, sets.samples, LIMIT.mostPerThousand) ? 'failed' : 'passed',
    limit: LIMIT,
    samples: sets.samples,
    nobodyLeft,
    share: toShare(nobodyLeft, sets.samples),
    ruledOut: counts,
  }
}

/** The columns that any of the lists marks, one bit each. */
function toColumns(lists: readonly (readonly boolean[])[]): number {
  return lists
    .flatMap((isOut) => isOut.map((out, column) => (out ? 1 << column : 0)))
    .reduce((columns, column) => columns | column, 0)
}
