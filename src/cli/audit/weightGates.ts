import type { DictatorGate } from '#audit/auditDictator.ts'
import type { DoubleCountingGate, OptionName } from '#audit/auditDoubleCounting.ts'
import type { LeaveOneOutGate } from '#audit/auditLeaveOneOut.ts'
import type { OtherMethodsGate } from '#audit/auditOtherMethods.ts'
import type { GateText } from './gateText.ts'
import { toPercent } from './toPercent.ts'
import { toTable } from './toTable.ts'

const MOST_SHOWN = 5

/** Gates about how much single questions and numbers weigh, in words. */
export const weightGates = {
  dictator: ({ limit, pairs, most }: DictatorGate): GateText => ({
    promise: `no question has more than ${limit.mostPerThousand / 10} % of what can move two picks apart`,
    lines: [
      ...(most
        ? [`most: ${most.question} between ${most.pair.join(' and ')}, ${toPercent(most.share)}`]
        : []),
      ...pairs.map(({ frameworks, swing, questions }) => {
        const first = questions
          .slice(0, MOST_SHOWN)
          .map((one) => `${one.question} ${one.swing} (${toPercent(one.share)})`)
        return `${frameworks.join(' and ')}, ${swing} points: ${first.join(', ')}`
      }),
    ],
  }),

  doubleCounting: ({ limit, overlaps, stale }: DoubleCountingGate): GateText => ({
    promise: `options of two questions that call for the same (cosine above ${limit.mostCosinePerThousand / 1_000}) have a reason to count both`,
    lines: [
      ...overlaps.map(
        ({ options, because }) => `${toPair(options)}: ${because ?? 'NO REASON IS GIVEN'}`,
      ),
      ...stale.map((pair) => `${toPair(pair)}: accepted, but they do not call for the same`),
    ],
  }),

  leaveOneOut: ({ limit, questions }: LeaveOneOutGate): GateText => ({
    promise: `leaving a question out changes at most ${limit.mostPerThousand / 10} % of random verdicts`,
    lines: [questions.map((one) => `${one.question} ${toPercent(one.share)}`).join(', ')],
  }),

  otherMethods: ({ limit, samples, methods }: OtherMethodsGate): GateText => ({
    promise: `other ways to add up agree in at least ${limit.leastPerThousand / 10} % of ${samples} random answer sets`,
    lines: toTable(
      methods.map(({ method, share, isLimited }) => [
        method,
        toPercent(share),
        isLimited ? '' : 'differs in two things at once: no limit',
      ]),
    ),
  }),
}

function toPair(options: readonly [OptionName, OptionName]): string {
  return options.map(({ question, option }) => `${question}: ${option}`).join(' and ')
}
