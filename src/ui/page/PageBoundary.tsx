import type { ReactNode } from 'react'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import styles from './PageBoundary.module.css'
import { usePageText } from './usePageText.ts'

interface PageBoundaryProps {
  readonly children: ReactNode
  /** It holds the whole page, not a part below the heading of one. */
  readonly isWhole?: boolean
}

/** Keeps a failure on a page around the wizard from taking the page away, and leads on. */
export function PageBoundary({ children, isWhole = false }: PageBoundaryProps) {
  const t = usePageText()
  const [Place, Title] = isWhole ? (['main', 'h1'] as const) : (['section', 'h2'] as const)
  const failure = (
    <Place className={styles.failure}>
      <Title tabIndex={-1}>{t('pageFailedTitle')}</Title>
      <p role="alert">{t('pageFailed')}</p>
      <p className={styles.ways}>
        <LinkButton onPress={() => location.reload()}>{t('pageFailedReload')}</LinkButton>
        <a href="./">{t('pageFailedHome')}</a>
      </p>
    </Place>
  )
  return <ErrorBoundary fallback={failure}>{children}</ErrorBoundary>
}
