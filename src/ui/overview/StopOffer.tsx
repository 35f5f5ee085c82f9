import type { QuickPlan } from '#state/planQuick.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './OverviewScreen.module.css'

/** That one may stop asking, and how that is known; or that usual answers are worth a look. */
export function StopOffer({ plan }: { readonly plan: QuickPlan }) {
  const t = useLaterText()
  const { stop, left, deciding, next } = plan
  if (next !== null && stop === null && deciding !== null) {
    return <p className={styles.lead}>{t('usualDeciding', { count: deciding })}</p>
  }
  if (stop === null || left === 0) return null
  return (
    <div className={styles.stop}>
      <p className={styles.lead}>{t(`stop-${stop}`, { count: left })}</p>
      <details className={styles.proof}>
        <summary>{t('stopProof')}</summary>
        <p>{t(`stopProof-${stop}`)}</p>
      </details>
    </div>
  )
}
