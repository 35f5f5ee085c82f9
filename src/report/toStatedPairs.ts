import type { Decision } from '#engine/decide.ts'
import { compareFrameworks } from '#engine/reasons/compareFrameworks.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'
import type { Grounds } from './grounds.ts'
import { toReason } from './toReason.ts'

type Pair = NonNullable<VerdictReport['pairs']>[number]

/**
 * Why not each other one: every two frameworks, the better placed first, with all that speaks for
 * it and all that speaks against. In the order of the standings. Pure; never throws.
 */
export function toStatedPairs(
  { dataset, model }: Pick<Grounds, 'dataset' | 'model'>,
  { standings, answered }: Pick<Decision, 'standings' | 'answered'>,
): Pair[] {
  return standings.flatMap((better, at) =>
    standings.slice(at + 1).map((worse): Pair => {
      const comparison = compareFrameworks(model, answered, better.framework, worse.framework)
      const { positives, negatives, sufficientCount } = comparison.reasons
      const toStated = (contribution: (typeof positives)[number]) =>
        toReason(dataset, model, comparison, contribution)
      return {
        favoured: model.frameworkIds[better.framework] ?? '',
        rival: model.frameworkIds[worse.framework] ?? '',
        margin: better.points - worse.points,
        sufficient: sufficientCount,
        reasons: positives.map(toStated),
        against: negatives.map(toStated),
      }
    }),
  )
}
