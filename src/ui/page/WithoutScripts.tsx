import { PageFooter } from '#ui/frame/PageFooter.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { PageLinks } from './PageLinks.tsx'
import { RulesOfThumb } from './RulesOfThumb.tsx'
import styles from './WithoutScripts.module.css'

/** What can be had where scripts do not run: rules of thumb, and the pages that need none. */
export function WithoutScripts() {
  const t = useLaterText()
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <PageLinks current="index" />
      </header>
      <main className={styles.main}>
        <h1>{t('appName')}</h1>
        <p className={styles.lead}>{t('noScript')}</p>
        <RulesOfThumb />
        <p className={styles.links}>
          <a href="./compare.html">{t('rulesCompare')}</a>
          <a href="./first-steps.html">{t('rulesFirstSteps')}</a>
        </p>
      </main>
      <PageFooter />
    </div>
  )
}
