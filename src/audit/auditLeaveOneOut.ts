import type { Model } from '#engine/model/model.ts'
import { createChange } from './createChange.ts'
import type { AnswerSets } from './drawAnswerSets.ts'
import type { GateStatus } from './gateStatus.ts'
import { isMoreThan, toShare } from './share.ts'

const LIMIT = { mostPerThousand: 250 }

/** Whether too many verdicts hang on a single question. */
export interface LeaveOneOutGate {
  readonly id: 'leave-one-out'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly samples: number
  /** Those that decide most first. */
  readonly questions: readonly {
    readonly question: string
    /** Answer sets in which other picks lead once the question is not asked. */
    readonly changed: number
    readonly share: number
  }[]
}

/**
 * The share of verdicts on random answers that change when a question is removed, at most 25 in a
 * hundred (engine.md section 5). A pick that becomes a tie counts as a change.
 */
export function auditLeaveOneOut(model: Model, sets: AnswerSets): LeaveOneOutGate {
  const change = createChange(model, sets)
  const questions = model.questions.map(({ id }, index) => {
    let changed = 0
    for (let sample = 0; sample < sets.samples; sample++) {
      const from = sets.rows[sample * model.questions.length + index] ?? 0
      if (change({ sample, from, to: null }) !== sets.leaders[sample]) changed++
    }
    return { question: id, changed, share: toShare(changed, sets.samples) }
  })
  const isBroken = questions.some(({ changed }) =>
    isMoreThan(changed, sets.samples, LIMIT.mostPerThousand),
  )
  return {
    id: 'leave-one-out',
    status: isBroken ? 'failed' : 'passed',
    limit: LIMIT,
    samples: sets.samples,
    questions: questions.sort((a, b) => b.changed - a.changed),
  }
}
