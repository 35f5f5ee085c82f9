import { useState } from 'react'
import { selectCriteria } from '#report/selectCriteria.ts'
import type { Dataset } from '#schema/dataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { ComparisonControls } from './ComparisonControls.tsx'
import styles from './CriteriaComparison.module.css'
import { CriterionFacts } from './CriterionFacts.tsx'
import { LevelTable } from './LevelTable.tsx'

/** All criteria of all frameworks: the levels at a glance, then each with its fact and source. */
export function CriteriaComparison({ dataset }: { readonly dataset: Dataset }) {
  const t = useLaterText()
  const { criteria, frameworks } = dataset
  const themes = [...new Set(criteria.map(({ theme }) => theme))]
  const [choice, setChoice] = useState({
    shown: frameworks.map(({ id }) => id) as readonly string[],
    theme: null as string | null,
    order: 'theme' as 'theme' | 'difference',
  })
  const compared = frameworks.filter(({ id }) => choice.shown.includes(id))
  const selected = selectCriteria(criteria, compared, choice)
  return (
    <div className={styles.comparison}>
      <ComparisonControls
        frameworks={frameworks}
        themes={themes}
        choice={choice}
        onChange={setChoice}
      />
      <p className="visually-hidden" role="status">
        {t('comparisonShown', { criteria: selected.length, count: compared.length })}
      </p>
      {compared.length === 0 ? (
        <p>{t('chooseFramework')}</p>
      ) : (
        <>
          <LevelTable
            criteria={selected}
            frameworks={compared}
            isGrouped={choice.order === 'theme'}
          />
          <div className={styles.facts}>
            <p className={styles.help}>{t('factsHelp')}</p>
            {selected.map((criterion) => (
              <CriterionFacts key={criterion.id} criterion={criterion} frameworks={compared} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}
