import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'
import { translate } from '#words/translate.ts'
import { toName } from './toName.ts'

/** Whether the gap pays for a move away from the code that stays, in words. Pure; never throws. */
export function toSwitchingSentence(
  dataset: Pick<DatasetCore, 'frameworks'>,
  catalogue: WizardCatalogue,
  { from, kind, rival, gap, cost }: NonNullable<VerdictReport['switching']>,
): string {
  return translate(catalogue, `switching-${kind}`, {
    from: toName(dataset, from),
    rival: rival === null ? '' : toName(dataset, rival),
    gap,
    cost,
  })
}
