import { toRulesOfThumb } from '#report/toRulesOfThumb.ts'
import { PageFooter } from '#ui/frame/PageFooter.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import { PageLinks } from './PageLinks.tsx'
import styles from './WithoutScripts.module.css'

/** What can be had where scripts do not run: rules of thumb, and the pages that need none. */
export function WithoutScripts() {
  const t = useText()
  const { dataset, model, catalogue } = useWizard()
  const rules = toRulesOfThumb(model, dataset.useCases)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <PageLinks current="index" />
      </header>
      <main className={styles.main}>
        <h1>{t('appName')}</h1>
        <p className={styles.lead}>{t('noScript')}</p>
        <h2>{t('rulesTitle')}</h2>
        <p className={styles.help}>{t('rulesHelp')}</p>
        <ul className={styles.rules}>
          {rules.map(({ frameworks, useCases }) => {
            const names = frameworks.map((column) => dataset.frameworks[column]?.name ?? '')
            const cases = useCases.map(({ id }) => catalogue.useCases[id]?.name ?? id)
            return (
              <li key={names.join()}>
                <strong>{joinList(catalogue.formats, names, 'disjunction')}:</strong>{' '}
                {cases.join(' · ')}
              </li>
            )
          })}
        </ul>
        <p className={styles.links}>
          <a href="./compare.html">{t('rulesCompare')}</a>
          <a href="./first-steps.html">{t('rulesFirstSteps')}</a>
        </p>
      </main>
      <PageFooter />
    </div>
  )
}
