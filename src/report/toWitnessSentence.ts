import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Witness } from '#schema/explanation.ts'
import { translate } from '#words/translate.ts'
import { toChangePhrase } from './toChangePhrase.ts'
import { toName } from './toName.ts'

/** When one would take a framework, in one sentence. Pure; never throws. */
export function toWitnessSentence(
  dataset: Pick<DatasetCore, 'frameworks'>,
  catalogue: WizardCatalogue,
  { framework, changes }: Witness,
): string {
  const name = toName(dataset, framework)
  if (changes === null) return translate(catalogue, 'witness-never', { name })
  if (changes.length === 0) return translate(catalogue, 'witness-now', { name })
  return translate(catalogue, 'witness', { name, changes: toChangePhrase(catalogue, changes) })
}
