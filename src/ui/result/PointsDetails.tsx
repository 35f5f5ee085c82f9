import type { Decision } from '#engine/decide.ts'
import { toPointsTable } from '#report/toPointsTable.ts'
import { PointsTable } from '#ui/facts/PointsTable.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './PointsDetails.module.css'

/** The table behind the bars: what each answer gave to each framework. */
export function PointsDetails({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model } = useWizard()
  return (
    <details className={styles.details}>
      <summary>{t('pointsSummary')}</summary>
      <p className={styles.help} data-paper="off">
        {t('pointsHelp')}
      </p>
      <PointsTable
        label={t('pointsSummary')}
        standings={decision.standings}
        rows={toPointsTable(model, decision)}
      />
    </details>
  )
}
