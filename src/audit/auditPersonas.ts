import { decide } from '#engine/decide.ts'
import type { NamedAlternative } from '#engine/firmness/findAlternatives.ts'
import type { Strength } from '#engine/firmness/judgeStrength.ts'
import type { Model } from '#engine/model/model.ts'
import { nameFramework } from '#engine/model/nameFramework.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
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
  /** Those whose pick is accepted, or beside it an accepted alternative is named as fitting. */
  readonly agreeing: number
  /** Those whose pick itself is accepted. */
  readonly pickAccepted: number
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
  readonly isPickAccepted: boolean
  /**
   * `agrees`: the pick is accepted, or an accepted alternative is named as better or worth a look.
   * `explained`: it is not, the material calls this pick a sound choice today, and it is written
   * down why it is right all the same. `outside`: neither, or a disagreement is written down that
   * is none.
   */
  readonly outcome: 'agrees' | 'explained' | 'outside'
  /** The pick is called a sound choice today by the material. */
  readonly isReasonableToday: boolean
}

/**
 * Each persona's pick against its accepted set (engine.md section 5). Stricter and wider than that,
 * as the decision "How the audit counts" says: at least 21 of 25 agree, alternatives that are named
 * count, and the others need a written reason; nobody is outside.
 */
export function auditPersonas(model: Model, personas: readonly Persona[]): PersonasGate {
  const outcomes = personas.map((persona) => decidePersona(model, persona))
  const agreeing = outcomes.filter(({ outcome }) => outcome === 'agrees').length
  const isBroken =
    outcomes.length === 0 ||
    outcomes.some(({ outcome }) => outcome === 'outside') ||
    isLessThan(agreeing, outcomes.length, LIMIT.leastAgreeingPerThousand)
  return {
    id: 'personas',
    status: isBroken ? 'failed' : 'passed',
    limit: LIMIT,
    agreeing,
    pickAccepted: outcomes.filter(({ isPickAccepted }) => isPickAccepted).length,
    of: outcomes.length,
    personas: outcomes,
  }
}

function decidePersona(model: Model, persona: Persona): PersonaOutcome {
  const decision = decide(model, toPlainAnswers(persona.answers))
  const nameOf = (column: number) => nameFramework(model, column)
  const picks = listLeading(decision.verdict).map(nameOf)
  const ahead = picks.length === 1 ? picks : []
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
    isPickAccepted: ahead.some((pick) => persona.accepted.includes(pick)),
    outcome: judge(persona, ahead, alternatives),
    isReasonableToday: ahead.some((pick) => persona.reasonableToday.includes(pick)),
  }
}

function judge(
  { accepted, reasonableToday, disagreement }: Persona,
  ahead: readonly string[],
  alternatives: PersonaOutcome['alternatives'],
): PersonaOutcome['outcome'] {
  const isPicked = ahead.some((pick) => accepted.includes(pick))
  const isNamed = alternatives.some(
    ({ framework, standing }) =>
      accepted.includes(framework) && (standing === 'better' || standing === 'worth-a-look'),
  )
  if (isPicked || isNamed) return disagreement ? 'outside' : 'agrees'
  const isExplained = ahead.some(
    (pick) => reasonableToday.includes(pick) && disagreement?.pick === pick,
  )
  return isExplained ? 'explained' : 'outside'
}
