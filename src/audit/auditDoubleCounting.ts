import { readNeed } from '#engine/model/readNeed.ts'
import type { AcceptedOverlap } from '#schema/acceptedOverlap.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { GateStatus } from './gateStatus.ts'
import { listPairs } from './listPairs.ts'
import { toShare } from './share.ts'

const LIMIT = { mostCosinePerThousand: 950 }

/** Whether one wish is counted by two questions without anybody having argued for it. */
export interface DoubleCountingGate {
  readonly id: 'double-counting'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  /** Pairs that point the same way, in the order in which they are asked. */
  readonly overlaps: readonly Overlap[]
  /** Accepted pairs that do not overlap, or not any more: their reason is void. */
  readonly stale: readonly (readonly [OptionName, OptionName])[]
}

export interface OptionName {
  readonly question: string
  readonly option: string
}

export interface Overlap {
  readonly options: readonly [OptionName, OptionName]
  /** Square of the cosine between the needs of the two, a fraction from 0 to 1. */
  readonly squaredCosine: number
  /** Why it is right that both count; `null`: nobody has said. */
  readonly because: string | null
}

type Needing = OptionName & { readonly needs: ReadonlyMap<string, number> }

/**
 * Options of different questions whose needs point the same way, cosine above 0.95, and are not in
 * the list of accepted ones (engine.md section 5). Compared in whole numbers:
 *
 *     dot(a, b)^2 * 10,000 > 9,025 * |a|^2 * |b|^2
 *
 * An option without needs points nowhere.
 */
export function auditDoubleCounting(
  { questions }: Pick<Dataset, 'questions'>,
  accepted: readonly AcceptedOverlap[],
): DoubleCountingGate {
  const options = questions.flatMap((question) =>
    question.options.map(({ id, needs }): Needing => {
      const strengths = Object.entries(needs).map(([criterion, stated]): [string, number] => [
        criterion,
        readNeed(stated).need,
      ])
      return { question: question.id, option: id, needs: new Map(strengths) }
    }),
  )
  const overlaps = listPairs(options)
    .filter(([one, other]) => one.question !== other.question && isOverlapping(one, other))
    .map((pair) => toOverlap(pair, accepted))
  const stale = accepted
    .map(({ options: pair }) => pair)
    .filter((pair) => !overlaps.some((overlap) => isSamePair(overlap.options, pair)))
  const isBroken = stale.length > 0 || overlaps.some(({ because }) => because === null)
  const status = isBroken ? 'failed' : 'passed'
  return { id: 'double-counting', status, limit: LIMIT, overlaps, stale }
}

function toOverlap(
  [one, other]: [Needing, Needing],
  accepted: readonly AcceptedOverlap[],
): Overlap {
  const options = [toName(one), toName(other)] as const
  const reason = accepted.find((entry) => isSamePair(entry.options, options))
  const squaredCosine = toShare(dot(one, other) ** 2, dot(one, one) * dot(other, other))
  return { options, squaredCosine, because: reason?.because ?? null }
}

function isOverlapping(one: Needing, other: Needing): boolean {
  const { mostCosinePerThousand } = LIMIT
  const sizes = dot(one, one) * dot(other, other)
  return dot(one, other) ** 2 * 1_000 ** 2 > mostCosinePerThousand ** 2 * sizes
}

function dot({ needs }: Needing, other: Needing): number {
  return [...needs].reduce((sum, [id, need]) => sum + need * (other.needs.get(id) ?? 0), 0)
}

function toName({ question, option }: OptionName): OptionName {
  return { question, option }
}

function isSamePair(
  one: readonly [OptionName, OptionName],
  other: readonly [OptionName, OptionName],
): boolean {
  const name = (pair: readonly [OptionName, OptionName]) =>
    pair.map(({ question, option }) => `${question}: ${option}`).sort()
  return name(one).join() === name(other).join()
}
