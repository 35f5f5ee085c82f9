import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
import { toName } from './toName.ts'

/**
 * What answers lead to with today's facts, in a sentence. Pure; never throws.
 *
 * @param leading - ids of those that come first; empty: nobody does.
 */
export function toTodaySentence(
  dataset: Pick<DatasetCore, 'frameworks'>,
  catalogue: WizardCatalogue,
  leading: readonly string[],
): string {
  const isOne = leading.length === 1
  const key = leading.length === 0 ? 'today-nobody' : isOne ? 'today-pick' : 'today-tie'
  const names = joinList(
    catalogue.formats,
    leading.map((id) => toName(dataset, id)),
  )
  return translate(catalogue, key, { names })
}
