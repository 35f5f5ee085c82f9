import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import { SectionHelp } from '#ui/controls/SectionHelp.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import type { UiKey } from '#words/uiKey.ts'
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
  const t = useText()
  const { dataset } = useWizard()
  const favoured = dataset.frameworks[comparison.favoured]?.name ?? ''
  const rival = dataset.frameworks[comparison.rival]?.name ?? ''
  const { positives, negatives, shownCount } = comparison.reasons
  const toHelp = (): UiKey => {
    if (isLevel) return 'reasonsForLevelHelp'
    return comparison.isRivalRuledOut ? 'reasonsForOutHelp' : 'reasonsForHelp'
  }
  return (
    <div className={styles.columns}>
      <section aria-labelledby="reasons-for">
        <h2 id="reasons-for">{t('reasonsFor', { favoured })}</h2>
        <SectionHelp>{t(toHelp(), { rival })}</SectionHelp>
        <ReasonList
          comparison={comparison}
          contributions={positives}
          shownCount={shownCount}
          emptyText={t('noReasonsFor', { favoured, rival })}
        />
      </section>
      <section aria-labelledby="reasons-against">
        <h2 id="reasons-against">{t('reasonsAgainst', { rival })}</h2>
        <SectionHelp>{t('reasonsAgainstHelp', { favoured })}</SectionHelp>
        <ReasonList
          comparison={comparison}
          contributions={negatives}
          shownCount={SHOWN_AGAINST}
          emptyText={t('noReasonsAgainst', { favoured, rival })}
        />
      </section>
    </div>
  )
}
