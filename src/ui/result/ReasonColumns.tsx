import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import type { WizardKey } from '#words/uiKey.ts'
import styles from './ReasonColumns.module.css'
import { ReasonList } from './ReasonList.tsx'

const SHOWN_AGAINST = 2

interface ReasonColumnsProps {
  readonly comparison: Comparison
  /** Neither of the two is ahead. */
  readonly isLevel: boolean
}

/** The case for the pick and the case against it, both against the next in line. */
export function ReasonColumns({ comparison, isLevel }: ReasonColumnsProps) {
  const t = useLaterText()
  const { dataset } = useWizard()
  const favoured = dataset.frameworks[comparison.favoured]?.name ?? ''
  const rival = dataset.frameworks[comparison.rival]?.name ?? ''
  const { positives, negatives, shownCount } = comparison.reasons
  const toHelp = (): WizardKey => {
    if (isLevel) return 'reasonsForLevelHelp'
    return comparison.isRivalRuledOut ? 'reasonsForOutHelp' : 'reasonsForHelp'
  }
  return (
    <div className={styles.columns}>
      <ResultSection
        id="reasons-for"
        title={t('reasonsFor', { favoured })}
        help={t(toHelp(), { rival })}
      >
        <ReasonList
          comparison={comparison}
          contributions={positives}
          shownCount={shownCount}
          emptyText={t('noReasonsFor', { favoured, rival })}
        />
      </ResultSection>
      <ResultSection
        id="reasons-against"
        title={t('reasonsAgainst', { rival })}
        help={t('reasonsAgainstHelp', { favoured })}
      >
        <ReasonList
          comparison={comparison}
          contributions={negatives}
          shownCount={SHOWN_AGAINST}
          emptyText={t('noReasonsAgainst', { favoured, rival })}
        />
      </ResultSection>
    </div>
  )
}
