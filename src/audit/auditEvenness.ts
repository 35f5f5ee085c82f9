import type { GateStatus } from './gateStatus.ts'
import { isMoreThan } from './share.ts'

const LIMIT = { mostRatioPerThousand: 1_400 }
const KINDS = ['strengths', 'avoidWhen', 'pitfalls'] as const

/** What is written about one framework, one text an entry. */
export interface WrittenTexts {
  readonly framework: string
  readonly strengths: readonly string[]
  readonly avoidWhen: readonly string[]
  readonly pitfalls: readonly string[]
}

/** Whether as much is written about one framework as about another. */
export interface EvennessGate {
  readonly id: 'evenness'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly kinds: readonly TextKind[]
  /** The largest of all ratios; `null`: somebody has nothing of some kind, or nobody is compared. */
  readonly worstRatio: number | null
}

export interface TextKind {
  readonly kind: (typeof KINDS)[number]
  readonly frameworks: readonly {
    readonly framework: string
    readonly count: number
    /** Characters of all its texts together. */
    readonly length: number
  }[]
  /** Most entries over fewest, and longest over shortest; `null` where somebody has none at all. */
  readonly countRatio: number | null
  readonly lengthRatio: number | null
}

/**
 * Number and length of strengths, of reasons against and of pitfalls per framework: the most over
 * the least at most 1.4 each (engine.md section 5). Nothing written, or nobody to compare with, is
 * not even.
 */
export function auditEvenness(texts: readonly WrittenTexts[]): EvennessGate {
  const kinds = KINDS.map((kind): TextKind => {
    const frameworks = texts.map((written) => ({
      framework: written.framework,
      count: written[kind].length,
      length: written[kind].reduce((sum, text) => sum + text.length, 0),
    }))
    return {
      kind,
      frameworks,
      countRatio: toRatio(frameworks.map(({ count }) => count)),
      lengthRatio: toRatio(frameworks.map(({ length }) => length)),
    }
  })
  const worstRatio = texts.length < 2 ? null : findWorst(kinds)
  const isBroken =
    worstRatio === null ||
    kinds.some(({ frameworks }) =>
      (['count', 'length'] as const).some((key) => {
        const sizes = frameworks.map((framework) => framework[key])
        return isMoreThan(Math.max(...sizes), Math.min(...sizes), LIMIT.mostRatioPerThousand)
      }),
    )
  return { id: 'evenness', status: isBroken ? 'failed' : 'passed', limit: LIMIT, kinds, worstRatio }
}

function findWorst(kinds: readonly TextKind[]): number | null {
  const ratios = kinds.flatMap(({ countRatio, lengthRatio }) => [countRatio, lengthRatio])
  const known = ratios.filter((ratio) => ratio !== null)
  return known.length < ratios.length ? null : Math.max(...known)
}

function toRatio(sizes: readonly number[]): number | null {
  const least = Math.min(...sizes)
  return sizes.length === 0 || least === 0 ? null : Math.max(...sizes) / least
}
