import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { findWitness } from './findWitness.ts'
import type { GateStatus } from './gateStatus.ts'

/** Whether every framework is the best for somebody. */
export interface ReachableGate {
  readonly id: 'reachable'
  readonly status: GateStatus
  /** Frameworks without a witness that are let through. */
  readonly limit: { readonly mostUnreachable: 0 }
  /** In the order of the dataset; `witness` is `null` where none was found. */
  readonly frameworks: readonly {
    readonly framework: string
    readonly role: 'pick' | 'alternative'
    readonly witness: Witness | null
  }[]
}

/** Answers under which a framework leads alone. */
export interface Witness {
  /** Points ahead of the best other pick. */
  readonly lead: number
  /** Question id to option id; every question on merits, none about what is already there. */
  readonly answers: Readonly<Record<string, string>>
}

/**
 * Every pick wins, and every alternative outranks the picks, for some answers on merits (engine.md
 * section 5).
 */
export function auditReachable(model: Model, seed: number): ReachableGate {
  const frameworks = model.frameworkIds.map((framework, column) => ({
    framework,
    role: model.picks.includes(column) ? ('pick' as const) : ('alternative' as const),
    witness: toWitness(model, column, seed),
  }))
  return {
    id: 'reachable',
    status: frameworks.some(({ witness }) => witness === null) ? 'failed' : 'passed',
    limit: { mostUnreachable: 0 },
    frameworks,
  }
}

function toWitness(model: Model, column: number, seed: number): Witness | null {
  const found = findWitness(model, column, seed)
  if (!found) return null
  const answers = found.rows.flatMap((row, index): [string, string][] => {
    if (row === null) return []
    const { question, option } = nameAnswer(model, { question: index, row })
    return [[question, option]]
  })
  return { lead: found.lead, answers: Object.fromEntries(answers) }
}
