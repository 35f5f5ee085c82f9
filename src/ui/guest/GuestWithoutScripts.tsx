import { RulesOfThumb } from '#ui/page/RulesOfThumb.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './GuestApp.module.css'
import { GuestFoot } from './GuestFoot.tsx'

/** What a frame holds where scripts do not run: rules of thumb, and the ways to the whole site. */
export function GuestWithoutScripts() {
  const t = useLaterText()
  return (
    <div className={styles.page} data-without-scripts="">
      <main>
        <h1 className={styles.title}>{t('appName')}</h1>
        <p>{t('noScript')}</p>
        <RulesOfThumb />
        <p className={styles.ways}>
          <a href="./compare.html">{t('rulesCompare')}</a>
          <a href="./first-steps.html">{t('rulesFirstSteps')}</a>
        </p>
      </main>
      <GuestFoot />
    </div>
  )
}
