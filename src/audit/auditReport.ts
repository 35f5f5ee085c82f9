import type { ConstantRespondersGate } from './auditConstantResponders.ts'
import type { DeadAnswersGate } from './auditDeadAnswers.ts'
import type { DictatorGate } from './auditDictator.ts'
import type { DoubleCountingGate } from './auditDoubleCounting.ts'
import type { EvennessGate } from './auditEvenness.ts'
import type { FreshnessGate } from './auditFreshness.ts'
import type { KnockOutsGate } from './auditKnockOuts.ts'
import type { LeaveOneOutGate } from './auditLeaveOneOut.ts'
import type { OtherMethodsGate } from './auditOtherMethods.ts'
import type { PersonasGate } from './auditPersonas.ts'
import type { PerturbationGate } from './auditPerturbation.ts'
import type { PrecedentsGate } from './auditPrecedents.ts'
import type { PriorGate } from './auditPrior.ts'
import type { ReachableGate } from './auditReachable.ts'

/** One gate with its figures; `id` tells which. Limits per thousand are whole numbers. */
export type Gate =
  | ReachableGate
  | PriorGate
  | DeadAnswersGate
  | DictatorGate
  | DoubleCountingGate
  | LeaveOneOutGate
  | ConstantRespondersGate
  | PersonasGate
  | PrecedentsGate
  | PerturbationGate
  | OtherMethodsGate
  | KnockOutsGate
  | EvennessGate
  | FreshnessGate

/** How fair a dataset is: every gate, passed or not, as plain data. */
export interface AuditReport {
  /** Of the dataset. */
  readonly version: string
  /** Random answer sets behind the shares of wins. */
  readonly draws: number
  readonly seed: number
  readonly gates: readonly Gate[]
}
