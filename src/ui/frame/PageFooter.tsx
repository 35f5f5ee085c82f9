import { formatDay } from '#ui/formatDay.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './PageFooter.module.css'

/** What happens to the answers, and how old the facts are. */
export function PageFooter() {
  const t = useText()
  const { dataset, catalogue } = useWizard()
  return (
    <footer className={styles.footer}>
      <p>{t('privacy')}</p>
      <p>{t('factsFrom', { day: formatDay(catalogue.language, dataset.version) })}</p>
    </footer>
  )
}
