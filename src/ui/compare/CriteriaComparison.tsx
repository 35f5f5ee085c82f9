import { usePage } from '#ui/page/usePage.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { ComparisonControls } from './ComparisonControls.tsx'
import styles from './CriteriaComparison.module.css'
import { CriterionFacts } from './CriterionFacts.tsx'
import { LevelTable } from './LevelTable.tsx'

/** All criteria of all frameworks: the levels at a glance, then each with its fact and source. */
export function CriteriaComparison() {
  const t = useLaterText()
  const { dataset } = usePage()
  const { criteria, frameworks } = dataset
  const themes = [...new Set(criteria.map(({ theme }) => theme))]
  const say = (shown: number, count: number) => t('comparisonShown', { criteria: shown, count })
  /** For a number of criteria: what is said of no framework, of one and so on. */
  const sayOf = (shown: number) =>
    Array.from({ length: frameworks.length + 1 }, (_, count) => say(shown, count))
  const countOf = (theme: string) => criteria.filter((one) => one.theme === theme).length
  /** All that can be said, by theme, so that the script needs no words. Empty: all themes. */
  const texts = Object.fromEntries([
    ['', sayOf(criteria.length)],
    ...themes.map((theme) => [theme, sayOf(countOf(theme))]),
  ])
  return (
    <div className={styles.comparison}>
      <ComparisonControls themes={themes} />
      <p
        className="visually-hidden"
        role="status"
        data-comparison="status"
        data-texts={JSON.stringify(texts)}
      >
        {say(criteria.length, frameworks.length)}
      </p>
      <p data-comparison="nothing" hidden>
        {t('chooseFramework')}
      </p>
      <LevelTable themes={themes} />
      <div className={styles.facts} data-comparison="facts">
        <p className={styles.help}>{t('factsHelp')}</p>
        {criteria.map((criterion) => (
          <CriterionFacts key={criterion.id} criterion={criterion} frameworks={frameworks} />
        ))}
      </div>
    </div>
  )
}
