import { PageFrame } from '#ui/page/PageFrame.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './DraftsPage.module.css'
import { DRAFTS_ID } from './draftsId.ts'

/** The decisions that this browser keeps, which only a script can show. */
export function DraftsPage() {
  const t = usePageText()
  return (
    <PageFrame name="drafts" title={t('draftsTitle')} lead={t('draftsLead')} contents={[]}>
      <noscript>
        <p className={styles.without}>
          {t('draftsNoScript')} <a href="./compare.html">{t('draftsNoScriptCompare')}</a>
        </p>
      </noscript>
      <div id={DRAFTS_ID} className={styles.place} />
    </PageFrame>
  )
}
