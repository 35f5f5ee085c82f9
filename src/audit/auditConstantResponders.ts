import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { nameFramework } from '#engine/model/nameFramework.ts'
import { decideVerdict } from '#engine/verdict/decideVerdict.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import type { GateStatus } from './gateStatus.ts'

const PATTERNS = ['all-first', 'all-last', 'first-then-last', 'last-then-first'] as const

/** What somebody gets who answers by place and does not read. */
export interface ConstantRespondersGate {
  readonly id: 'constant-responders'
  readonly status: GateStatus
  /** Patterns whose outcomes must differ. */
  readonly limit: { readonly differ: readonly ['all-first', 'all-last'] }
  readonly responders: readonly {
    readonly pattern: (typeof PATTERNS)[number]
    readonly verdict: Verdict['kind']
    /** The pick, or everybody in a tie. */
    readonly frameworks: readonly string[]
  }[]
}

/**
 * All first options, all last options, and the two in turn (engine.md section 5): all first and
 * all last must not come to the same.
 */
export function auditConstantResponders(model: Model): ConstantRespondersGate {
  const responders = PATTERNS.map((pattern) => {
    const verdict = decideFor(model, pattern)
    return {
      pattern,
      verdict: verdict.kind,
      frameworks: listLeading(verdict).map((column) => nameFramework(model, column)),
    }
  })
  const [first, last] = responders.map(({ verdict, frameworks }) => [verdict, ...frameworks].join())
  return {
    id: 'constant-responders',
    status: first === last ? 'failed' : 'passed',
    limit: { differ: ['all-first', 'all-last'] },
    responders,
  }
}

function decideFor(model: Model, pattern: (typeof PATTERNS)[number]): Verdict {
  const answered = model.questions.map(({ firstRow, options }, question): AnsweredRow => {
    const isFirst = {
      'all-first': true,
      'all-last': false,
      'first-then-last': question % 2 === 0,
      'last-then-first': question % 2 === 1,
    }[pattern]
    const row = isFirst ? firstRow : firstRow + options.length - 1
    return { question, row, factor: 1, isMust: false }
  })
  const scores = scoreFrameworks(model, answered)
  return decideVerdict(model, answered, scores, findKnockOuts(model, answered))
}
