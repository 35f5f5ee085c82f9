import styles from './DraftNewsBar.module.css'
import { useDraftsState } from './useDraftsState.ts'
import { useDraftsText } from './useDraftsText.ts'

/** That what is done here is not kept, why, and what to do. */
export function TroubleNote() {
  const t = useDraftsText()
  const trouble = useDraftsState((state) => state.trouble)
  if (trouble?.kind !== 'full' && trouble?.kind !== 'blocked') return null
  return (
    <p className={styles.note} role="status">
      {t(`draftStored-${trouble.kind}`)}
    </p>
  )
}
