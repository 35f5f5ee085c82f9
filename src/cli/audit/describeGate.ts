import type { Gate } from '#audit/auditReport.ts'
import { answerGates } from './answerGates.ts'
import { evidenceGates } from './evidenceGates.ts'
import type { GateText } from './gateText.ts'
import { weightGates } from './weightGates.ts'

/** A gate in words, with the figures that a person would ask for; all of them are in the report. */
export function describeGate(gate: Gate): GateText {
  switch (gate.id) {
    case 'reachable':
      return answerGates.reachable(gate)
    case 'prior':
      return answerGates.prior(gate)
    case 'dead-answers':
      return answerGates.deadAnswers(gate)
    case 'dictator':
      return weightGates.dictator(gate)
    case 'double-counting':
      return weightGates.doubleCounting(gate)
    case 'leave-one-out':
      return weightGates.leaveOneOut(gate)
    case 'constant-responders':
      return answerGates.constantResponders(gate)
    case 'personas':
      return evidenceGates.personas(gate)
    case 'precedents':
      return evidenceGates.precedents(gate)
    case 'perturbation':
      return evidenceGates.perturbation(gate)
    case 'other-methods':
      return weightGates.otherMethods(gate)
    case 'knock-outs':
      return answerGates.knockOuts(gate)
    case 'evenness':
      return evidenceGates.evenness(gate)
    case 'freshness':
      return evidenceGates.freshness(gate)
  }
}
