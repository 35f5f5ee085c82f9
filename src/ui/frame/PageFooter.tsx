import type { ReactNode } from 'react'
import { useFacts } from '#ui/facts/useFacts.ts'
import { formatDay } from '#ui/formatDay.ts'
import { useText } from '#ui/useText.ts'
import styles from './PageFooter.module.css'

interface PageFooterProps {
  readonly children?: ReactNode
  /** The facts are not those of the site. */
  readonly isOwn?: boolean
}

/** What happens to the answers and how old the facts are, below what else belongs there. */
export function PageFooter({ children, isOwn = false }: PageFooterProps) {
  const t = useText()
  const { dataset, catalogue } = useFacts()
  return (
    <footer className={styles.footer}>
      {children}
      <p data-paper="off">{t('privacy')}</p>
      <p>
        {t(isOwn ? 'factsFromFile' : 'factsFrom', {
          day: formatDay(catalogue, dataset.version),
        })}
      </p>
    </footer>
  )
}
