import { translate, type Values } from '#words/translate.ts'
import type { WizardKey } from '#words/uiKey.ts'
import { useCatalogue } from './useCatalogue.ts'

/** Turns the name of any message of the wizard into its words, in the parts that come later. */
export function useLaterText(): (key: WizardKey, values?: Values) => string {
  const catalogue = useCatalogue()
  return (key, values) => translate(catalogue, key, values)
}
