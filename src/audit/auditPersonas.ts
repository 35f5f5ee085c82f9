import { type Decision, decide } from '#engine/decide.ts'
import type { NamedAlternative } from '#engine/findAlternatives.ts'
import type { Strength } from '#engine/judgeStrength.ts'
import type { Model } from '#engine/model.ts'
import type { Persona } from '#schema/persona.ts'
import type { GateStatus } from './gateStatus.ts'
import { isLessThan } from './share.ts'
import { toPlainAnswers } from './toPlainAnswers.ts'

/** 21 of 25. */
const LIMIT = { leastAgreeingPerThousand: 840 }

/** How the wizard answers published situations. */
export interface PersonasGate {
  readonly id: 'personas'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly agreeing: number
  readonly of: number
  readonly personas: readonly PersonaOutcome[]
}

export interface PersonaOutcome {
  readonly persona: string
  readonly accepted: readonly string[]
  /** The pick, everybody in a tie, or nobody. */
  readonly picks: readonly string[]
  /** `null` unless there is one pick. */
  readonly strength: Strength | null
  readonly alternatives: readonly {
    readonly framework: string
    readonly standing: NamedAlternative['standing']
  }[]
  /** All frameworks from first to last. */
  readonly ranking: readonly { readonly framework: string; readonly points: number }[]
  /**
   * `agrees`: the pick is accepted, or an accepted alternative is named as better or worth a look.
   * `explained`: it is not, and it is written down why this pick is right all the same. `outside`:
   * neither, or a disagreement is written down that is none.
   */
  readonly outcome: 'agrees' | 'explained' | 'outside'
  /** The pick is called a sound choice today by the material. */
  readonly isReasonableToday: boolean
}

/**
 * Each persona's pick against its accepted set: nobody outside, and at least 21 of 25 agree
 * (engine.md section 5).
 */
export function auditPersonas(model: Model, personas: readonly Persona[]): PersonasGate {
  const outcomes = personas.map((persona) => decidePersona(model, persona))
  const agreeing = outcomes.filter(({ outcome }) => outcome === 'agrees').length
  const isBroken =
    outcomes.some(({ outcome }) => outcome === 'outside') ||
    isLessThan(agreeing, outcomes.length, LIMIT.leastAgreeingPerThousand)
  return {
    id: 'personas',
    status: isBroken ? 'failed' : 'passed',
    limit: LIMIT,
    agreeing,
    of: outcomes.length,
    personas: outcomes,
  }
}

function decidePersona(model: Model, persona: Persona): PersonaOutcome {
  const decision = decide(model, toPlainAnswers(persona.answers))
  const nameOf = (column: number) => model.frameworkIds[column] ?? ''
  const picks = listPicks(decision).map(nameOf)
  const alternatives = decision.alternatives.map(({ framework, standing }) => ({
    framework: nameOf(framework),
    standing,
  }))
  return {
    persona: persona.id,
    accepted: persona.accepted,
    picks,
    strength: decision.firmness?.strength ?? null,
    alternatives,
    ranking: decision.standings.map(({ framework, points }) => ({
      framework: nameOf(framework),
      points,
    })),
    outcome: judge(persona, picks, alternatives),
    isReasonableToday: picks.length === 1 && persona.reasonableToday.includes(picks[0] ?? ''),
  }
}

function listPicks({ verdict }: Decision): readonly number[] {
  if (verdict.kind === 'pick') return [verdict.framework]
  return verdict.kind === 'tie' ? verdict.frameworks : []
}

function judge(
  { accepted, disagreement }: Persona,
  picks: readonly string[],
  alternatives: PersonaOutcome['alternatives'],
): PersonaOutcome['outcome'] {
  const [pick, ...level] = picks
  const isPicked = pick !== undefined && level.length === 0 && accepted.includes(pick)
  const isNamed = alternatives.some(
    ({ framework, standing }) =>
      accepted.includes(framework) && (standing === 'better' || standing === 'worth-a-look'),
  )
  if (isPicked || isNamed) return disagreement ? 'outside' : 'agrees'
  const isExplained = pick !== undefined && level.length === 0 && disagreement?.pick === pick
  return isExplained ? 'explained' : 'outside'
}
