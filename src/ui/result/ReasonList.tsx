import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import { toReason } from '#report/toReason.ts'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './ReasonColumns.module.css'
import { ReasonItem } from './ReasonItem.tsx'

interface ReasonListProps {
  readonly comparison: Comparison
  /** Strongest first. */
  readonly contributions: readonly Contribution[]
  /** How many stand open; the others are folded. */
  readonly shownCount: number
  readonly emptyText: string
}

/** Reasons on one side, strongest first; the smaller ones folded. */
export function ReasonList({ comparison, contributions, shownCount, emptyText }: ReasonListProps) {
  const t = useLaterText()
  const shown = contributions.slice(0, shownCount)
  const folded = contributions.slice(shownCount)
  if (contributions.length === 0) return <p>{emptyText}</p>
  return (
    <>
      <ol className={styles.list}>
        <Reasons comparison={comparison} contributions={shown} all={contributions} />
      </ol>
      {folded.length === 0 ? null : (
        <details className={styles.more} data-paper="off">
          <summary>{t('smallerReasons', { count: folded.length })}</summary>
          <ol className={styles.list}>
            <Reasons comparison={comparison} contributions={folded} all={contributions} />
          </ol>
        </details>
      )}
    </>
  )
}

interface ReasonsProps extends Pick<ReasonListProps, 'comparison' | 'contributions'> {
  readonly all: readonly Contribution[]
}

/** Several answers can call for one criterion; its facts stand under the first of them. */
function Reasons({ comparison, contributions, all }: ReasonsProps) {
  const { model } = useWizard()
  const dataset = useDataset()
  const explain = (one: Contribution) => toReason(dataset, model, comparison, one)
  return contributions.map((contribution) => {
    const { row, criterion } = contribution
    const first = all.find((one) => criterion !== null && one.criterion === criterion)
    return (
      <ReasonItem
        key={`${row}-${criterion}`}
        reason={explain(contribution)}
        toldUnder={first && first !== contribution ? explain(first) : undefined}
      />
    )
  })
}
