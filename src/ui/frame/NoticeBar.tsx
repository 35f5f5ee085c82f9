import { LaterFailure } from '#ui/LaterFailure.tsx'
import { LaterPart } from '#ui/LaterPart.tsx'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './NoticeBar.module.css'

/** What a person should know about what was read or could not be kept, and what can be done. */
export function NoticeBar() {
  const notice = useWizardState((state) => state.notice)
  return (
    <div className={styles.place} role="status" data-paper="off">
      <LaterFailure />
      {notice ? <LaterPart name="NoticeText" props={{ notice }} /> : null}
    </div>
  )
}
