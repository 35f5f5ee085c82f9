import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
import { toFlipSentence } from './toFlipSentence.ts'
import { toSwitchingSentence } from './toSwitchingSentence.ts'
import { toWitnessSentence } from './toWitnessSentence.ts'

const REACHES = ['alone', 'together', 'none'] as const

/**
 * What would change a verdict, in sentences: its flips, when one would take each framework, what
 * the open questions can still do, and what code that stays does. Pure; never throws.
 */
export function toExplanation(
  dataset: Pick<DatasetCore, 'frameworks'>,
  catalogue: WizardCatalogue,
  report: VerdictReport,
): string[] {
  const { flips, witnesses, switching } = report
  return [
    ...flips.map((flip) => toFlipSentence(dataset, catalogue, flip)),
    ...witnesses.map((witness) => toWitnessSentence(dataset, catalogue, witness)),
    ...toAssumptionSentences(catalogue, report),
    ...(switching ? [toSwitchingSentence(dataset, catalogue, switching)] : []),
  ]
}

function toAssumptionSentences(
  catalogue: WizardCatalogue,
  { assumptions }: VerdictReport,
): string[] {
  return REACHES.flatMap((reach) => {
    const open = assumptions.filter((assumption) => assumption.reach === reach)
    if (open.length === 0) return []
    const topics = open.map(({ question }) => catalogue.questions[question]?.topic ?? question)
    const list = joinList(catalogue.formats, topics)
    return [translate(catalogue, `assumption-${reach}`, { topics: list })]
  })
}
