import { usePage } from '#ui/page/usePage.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { ComparisonControls } from './ComparisonControls.tsx'
import styles from './CriteriaComparison.module.css'
import { CriterionFacts } from './CriterionFacts.tsx'
import { LevelTable } from './LevelTable.tsx'

/** All criteria of all frameworks: the levels at a glance, then each with its fact and source. */
export function CriteriaComparison() {
  const t = useLaterText()
  const { dataset, catalogue } = usePage()
  const { criteria, frameworks } = dataset
  const themes = [...new Set(criteria.map(({ theme }) => theme))]
  return (
    <div className={styles.comparison}>
      <ComparisonControls themes={themes} />
      <p
        className="visually-hidden"
        role="status"
        data-comparison="status"
        data-message={JSON.stringify(catalogue.later.comparisonShown)}
      >
        {t('comparisonShown', { criteria: criteria.length, count: frameworks.length })}
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
