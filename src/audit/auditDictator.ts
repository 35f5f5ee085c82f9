import type { Model } from '#engine/model/model.ts'
import { nameFramework } from '#engine/model/nameFramework.ts'
import { findSwing } from './findSwing.ts'
import type { GateStatus } from './gateStatus.ts'
import { listPairs } from './listPairs.ts'
import { isMoreThan, toShare } from './share.ts'

const LIMIT = { mostPerThousand: 250 }

/** Whether one question alone has too large a say between two picks. */
export interface DictatorGate {
  readonly id: 'dictator'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly pairs: readonly PairSwing[]
  /** The question with the largest say of all, the first of equals; `null` with a single pick. */
  readonly most: {
    readonly pair: PairSwing['frameworks']
    readonly question: string
    readonly share: number
  } | null
}

export interface PairSwing {
  readonly frameworks: readonly [string, string]
  /** Points that all questions together can move the two apart. */
  readonly swing: number
  /** Largest first; equal ones in the order in which they are asked. */
  readonly questions: readonly {
    readonly question: string
    readonly swing: number
    /** Fraction of the swing of all questions. */
    readonly share: number
  }[]
}

/**
 * One question's share of all swing between two picks, at most 25 in a hundred (engine.md section
 * 5). A question's swing is the range of the margin over its options, in points.
 */
export function auditDictator(model: Model): DictatorGate {
  const pairs = listPairs(model.picks).map(([one, other]): PairSwing => {
    const swings = model.questions.map((question) => ({
      question: question.id,
      swing: findSwing(model, question, one, other),
    }))
    const total = swings.reduce((sum, { swing }) => sum + swing, 0)
    return {
      frameworks: [nameFramework(model, one), nameFramework(model, other)],
      swing: total,
      questions: swings
        .map((entry) => ({ ...entry, share: toShare(entry.swing, total) }))
        .sort((a, b) => b.swing - a.swing),
    }
  })
  const isBroken = pairs.some(({ swing, questions }) =>
    questions.some((one) => isMoreThan(one.swing, swing, LIMIT.mostPerThousand)),
  )
  const status = isBroken ? 'failed' : 'passed'
  return { id: 'dictator', status, limit: LIMIT, pairs, most: findMost(pairs) }
}

function findMost(pairs: readonly PairSwing[]): DictatorGate['most'] {
  const [most] = pairs
    .flatMap(({ frameworks, questions }) =>
      questions.map(({ question, share }) => ({ pair: frameworks, question, share })),
    )
    .sort((a, b) => b.share - a.share)
  return most ?? null
}
