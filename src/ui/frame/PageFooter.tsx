import { formatDay } from '#ui/formatDay.ts'
import { PageLinks } from '#ui/page/PageLinks.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './PageFooter.module.css'

/** What happens to the answers, and how old the facts are. */
export function PageFooter() {
  const t = useText()
  const { dataset, catalogue } = useWizard()
  return (
    <footer className={styles.footer}>
      <PageLinks current="index" />
      <p>{t('privacy')}</p>
      <p>{t('factsFrom', { day: formatDay(catalogue.language, dataset.version) })}</p>
    </footer>
  )
}
