import type { EvennessGate } from '#audit/auditEvenness.ts'
import type { FreshnessGate } from '#audit/auditFreshness.ts'
import type { PersonaOutcome, PersonasGate } from '#audit/auditPersonas.ts'
import type { PerturbationGate } from '#audit/auditPerturbation.ts'
import type { Places, PrecedentsGate } from '#audit/auditPrecedents.ts'
import type { GateText } from './gateText.ts'
import { nameCell } from './nameCell.ts'
import { toPercent } from './toPercent.ts'
import { toTable } from './toTable.ts'

/** Gates about what stands behind the data, in words. */
export const evidenceGates = {
  personas: ({ limit, agreeing, pickAccepted, of, personas }: PersonasGate): GateText => ({
    promise: `at least ${limit.leastAgreeingPerThousand / 10} % of published situations get what was recommended, the others a written reason`,
    lines: [
      ...toTable([
        ['situation', 'published', 'pick', 'strength', 'named beside it', 'agrees'],
        ...personas.map(toPersonaRow),
      ]),
      `${agreeing} of ${of} agree: ${pickAccepted} by the pick itself, ${agreeing - pickAccepted} by an alternative named beside it`,
    ],
  }),

  precedents: (gate: PrecedentsGate): GateText => ({
    promise:
      'how often real projects run on what comes first; what they run on shows what was chosen, not what was right',
    lines: [
      `${gate.compared} of ${gate.of} projects are compared: those with ${gate.fewestAnswers} answers on merits or more, without ${gate.demonstrations} demonstrations of their framework`,
      `among all frameworks: ${toPlaces(gate.amongAll)}`,
      `among the picks: ${toPlaces(gate.amongPicks)}`,
    ],
  }),

  perturbation: (gate: PerturbationGate): GateText => ({
    promise: `the ${gate.limit.sourcedCells} numbers that matter most for the situations have dated sources`,
    lines: [
      `${gate.flippedPersonas.length} of ${gate.personas} situations change with at least one change of one: ${gate.flippedPersonas.join(', ') || 'none'}`,
      `${gate.changes} changes by one put to ${gate.personas} situations: ${gate.flips} outcomes differ, ${toPercent(gate.share)}`,
      ...toTable(
        gate.cells.map(({ cell, flipped, isSourced, isJudgement }) => [
          `${nameCell(cell)}, ${cell.value}`,
          flipped.join(', '),
          isSourced ? (isJudgement ? 'sourced, a judgement' : 'sourced') : 'NO SOURCE',
        ]),
      ),
    ],
  }),

  evenness: ({ limit, kinds, worstRatio }: EvennessGate): GateText => ({
    promise: `as much is written about each framework, the most over the least at most ${limit.mostRatioPerThousand / 1_000}`,
    lines: [
      `the most over the least: ${toRatio(worstRatio)}`,
      ...kinds.map(
        ({ kind, frameworks, countRatio, lengthRatio }) =>
          `${kind}, texts ${toRatio(countRatio)} and characters ${toRatio(lengthRatio)}: ${frameworks
            .map(({ framework, count, length }) => `${framework} ${count} (${length})`)
            .join(', ')}`,
      ),
    ],
  }),

  freshness: ({ limit, today, facts, checkedBetween, overdue }: FreshnessGate): GateText => ({
    promise: `every fact was checked in the ${limit.mostMonths} months before ${today}`,
    lines: [
      `${facts} facts${checkedBetween ? `, checked between ${checkedBetween.join(' and ')}` : ''}`,
      ...overdue.map(({ path, checkedOn }) => `${path}: ${checkedOn}`),
    ],
  }),
}

function toPersonaRow(persona: PersonaOutcome): string[] {
  const verdict = { agrees: 'yes', explained: 'no, as explained', outside: 'NO' }[persona.outcome]
  return [
    persona.persona,
    persona.accepted.join(', '),
    persona.picks.join(' = ') || 'nobody',
    persona.strength ?? '-',
    persona.alternatives.map(({ framework, standing }) => `${framework} ${standing}`).join(', '),
    persona.outcome !== 'agrees' && persona.isReasonableToday
      ? `${verdict}, reasonable today`
      : verdict,
  ]
}

function toPlaces({ of, first, firstShare, firstTwo, firstTwoShare }: Places): string {
  if (of === 0) return 'nothing to compare yet'
  return `first ${first} of ${of} (${toPercent(firstShare)}), first two ${firstTwo} (${toPercent(firstTwoShare)})`
}

function toRatio(ratio: number | null): string {
  return ratio === null ? 'without bound' : ratio.toFixed(2)
}
