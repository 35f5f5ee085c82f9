import type { ReactNode } from 'react'
import { useFacts } from '#ui/facts/useFacts.ts'
import { formatDay } from '#ui/formatDay.ts'
import { useText } from '#ui/useText.ts'
import styles from './PageFooter.module.css'

/** What happens to the answers and how old the facts are, below what else belongs there. */
export function PageFooter({ children }: { readonly children?: ReactNode }) {
  const t = useText()
  const { dataset, catalogue } = useFacts()
  return (
    <footer className={styles.footer}>
      {children}
      <p data-paper="off">{t('privacy')}</p>
      <p>{t('factsFrom', { day: formatDay(catalogue.formats, dataset.version) })}</p>
    </footer>
  )
}
