import styles from './DraftNewsBar.module.css'
import { useDraftsState } from './useDraftsState.ts'
import { useDraftsText } from './useDraftsText.ts'

/** That what is done here is not kept, why, and what to do. */
export function TroubleNote() {
  const t = useDraftsText()
  const trouble = useDraftsState((state) => state.trouble)
  const kind = trouble?.kind
  const isTold = kind === 'full' || kind === 'blocked'
  return (
    <div className={styles.told} role="status">
      {isTold ? <p className={styles.note}>{t(`draftStored-${kind}`)}</p> : null}
    </div>
  )
}
