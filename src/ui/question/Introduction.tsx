import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './TermList.module.css'

/** What this is and what one gets, beside the first question. */
export function Introduction() {
  const t = useText()
  const { dataset } = useWizard()
  return (
    <aside className={styles.terms} aria-label={t('introLabel')}>
      <p>{t('intro', { count: dataset.questions.length })}</p>
      <p className={styles.further}>{t('introKeys')}</p>
    </aside>
  )
}
