import { LaterPart } from '#ui/LaterPart.tsx'
import { useDocumentTitle } from '#ui/useDocumentTitle.ts'
import { useText } from '#ui/useText.ts'
import styles from './OverviewScreen.module.css'

/** All answers on one page, under a heading that is there at once and keeps the focus. */
export function OverviewPlace() {
  const t = useText()
  useDocumentTitle(t('pageTitleOverview'))
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>{t('overviewTitle')}</h1>
      <LaterPart
        name="OverviewScreen"
        props={{}}
        loading={<p className={styles.loading}>{t('laterLoading')}</p>}
      />
    </div>
  )
}
