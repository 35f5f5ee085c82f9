import type { ConstantRespondersGate } from '#audit/auditConstantResponders.ts'
import type { DeadAnswersGate } from '#audit/auditDeadAnswers.ts'
import type { KnockOutsGate } from '#audit/auditKnockOuts.ts'
import type { PriorGate } from '#audit/auditPrior.ts'
import type { ReachableGate } from '#audit/auditReachable.ts'
import type { GateText } from './gateText.ts'
import { toPercent } from './toPercent.ts'
import { toTable } from './toTable.ts'

/** Gates about what ways of answering come to, in words. */
export const answerGates = {
  reachable: ({ frameworks }: ReachableGate): GateText => ({
    promise: 'every framework leads for some answers on merits',
    lines: frameworks.map(({ framework, witness }) =>
      witness
        ? `${framework} leads by ${witness.lead} points with ${toList(witness.answers)}`
        : `${framework}: no such answers were found`,
    ),
  }),

  prior: ({ limit, ties, picks }: PriorGate): GateText => ({
    promise: `each pick wins ${limit.leastPerThousand / 10} to ${limit.mostPerThousand / 10} % of random answer sets`,
    lines: [
      ...toTable([
        ['pick', 'drawn', 'exact', 'alone', 'level', 'on merits'],
        ...picks.map((pick) => [
          pick.framework,
          toPercent(pick.share),
          toPercent(pick.exactShare),
          String(pick.wins),
          String(pick.ties),
          toPercent(pick.meritsShare),
        ]),
      ]),
      `${ties} ties, split evenly; on merits, what is already there is not asked: no limit`,
    ],
  }),

  deadAnswers: ({ limit, dead, questions, least }: DeadAnswersGate): GateText => ({
    promise: `changing to any option changes more than ${limit.moreThanPerThousand / 10} % of random verdicts, and no two options are the same`,
    lines: [
      ...dead.map(({ question, options }) => `dead in ${question}: ${options.join(', ')}`),
      ...questions.flatMap(({ question, alike }) =>
        alike.map((pair) => `nothing tells apart in ${question}: ${pair.join(' and ')}`),
      ),
      ...(least ? [`least: ${least.option} in ${least.question}, ${toPercent(least.share)}`] : []),
      ...toTable([
        ['question', 'verdicts', 'by option'],
        ...questions.map(({ question, share, options }) => [
          question,
          toPercent(share),
          options.map((one) => `${one.option} ${toPercent(one.share)}`).join(', '),
        ]),
      ]),
    ],
  }),

  constantResponders: ({ responders }: ConstantRespondersGate): GateText => ({
    promise: 'all first options and all last options do not come to the same',
    lines: toTable(
      responders.map(({ pattern, frameworks }) => [pattern, frameworks.join(' = ') || 'nobody']),
    ),
  }),

  knockOuts: ({ limit, nobodyLeft, samples, share, ruledOut }: KnockOutsGate): GateText => ({
    promise: `random answers leave nobody in at most ${limit.mostPerThousand / 10} % of answer sets`,
    lines: [
      `nobody left: ${nobodyLeft} of ${samples}, ${toPercent(share)}`,
      `ruled out: ${ruledOut.map(({ framework, count }) => `${framework} ${count}`).join(', ')}`,
    ],
  }),
}

function toList(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([question, option]) => `${question}: ${option}`)
    .join(', ')
}
