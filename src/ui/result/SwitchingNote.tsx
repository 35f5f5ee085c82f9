import type { Decision } from '#engine/decide.ts'
import { toStatedSwitching } from '#report/toStatedSwitching.ts'
import { toSwitchingSentence } from '#report/toSwitchingSentence.ts'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './SwitchingNote.module.css'

/** Whether the gap pays for a move away from code that stays; nothing where none does. */
export function SwitchingNote({ decision }: { readonly decision: Decision }) {
  const { dataset, model } = useWizard()
  const catalogue = useCatalogue()
  const switching = toStatedSwitching(model, decision)
  if (!switching) return null
  return <p className={styles.note}>{toSwitchingSentence(dataset, catalogue, switching)}</p>
}
