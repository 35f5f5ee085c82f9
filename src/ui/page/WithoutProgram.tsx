import { usePageText } from './usePageText.ts'
import styles from './WithoutProgram.module.css'

/**
 * What stands in place of the questions while a link or earlier answers are waited for, and where the
 * program that asks never comes. Which of it is seen is up to the start of the page (`toStarter`);
 * the styles show what is `hidden` for whoever goes by the markup alone.
 */
export function WithoutProgram() {
  const t = usePageText()
  return (
    <div className={styles.place}>
      <p className={styles.opening}>{t('programOpening')}</p>
      <section className={styles.failed} role="alert" hidden>
        <h1>{t('programFailedTitle')}</h1>
        <p>{t('programFailed')}</p>
        <ul className={styles.ways}>
          <li>
            <a href="./compare.html">{t('programCompare')}</a>
          </li>
          <li>
            <a href="./first-steps.html">{t('programFirstSteps')}</a>
          </li>
          <li>
            <a href="./how-it-works.html">{t('programHow')}</a>
          </li>
        </ul>
      </section>
    </div>
  )
}
