import type { FirstCatalogue, WizardCatalogue } from '#schema/catalogue.ts'
import { useFacts } from './facts/useFacts.ts'

/**
 * All words of the wizard. Throws where only those of its first page are given, outside the parts
 * that come later and the pages around it: that is our mistake.
 */
export function useCatalogue(): WizardCatalogue {
  const { catalogue } = useFacts()
  if (!isWhole(catalogue)) throw new Error('This component must stand in a part that comes later')
  return catalogue
}

function isWhole(catalogue: FirstCatalogue): catalogue is WizardCatalogue {
  return 'later' in catalogue
}
