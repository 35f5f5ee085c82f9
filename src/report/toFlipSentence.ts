import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Flip } from '#schema/explanation.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
import { toChangePhrase } from './toChangePhrase.ts'
import { toName } from './toName.ts'

/** What would change the verdict, and to what, in one sentence. Pure; never throws. */
export function toFlipSentence(
  dataset: Pick<DatasetCore, 'frameworks'>,
  catalogue: WizardCatalogue,
  { changes, verdict }: Flip,
): string {
  const names = joinList(
    catalogue.formats,
    verdict.frameworks.map((id) => toName(dataset, id)),
  )
  const condition = toChangePhrase(catalogue, changes)
  return translate(catalogue, `flip-${verdict.kind}`, { changes: condition, names })
}
