import type { Comparison } from '#engine/compareFrameworks.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './ReasonColumns.module.css'
import { ReasonList } from './ReasonList.tsx'

const SHOWN_AGAINST = 2

/** The case for the pick and the case against it, both against the next in line. */
export function ReasonColumns({ comparison }: { readonly comparison: Comparison }) {
  const t = useText()
  const { dataset } = useWizard()
  const favoured = dataset.frameworks[comparison.favoured]?.name ?? ''
  const rival = dataset.frameworks[comparison.rival]?.name ?? ''
  const { positives, negatives, shownCount } = comparison.reasons
  return (
    <div className={styles.columns}>
      <section aria-labelledby="reasons-for">
        <h2 id="reasons-for">{t('reasonsFor', { favoured })}</h2>
        <p className={styles.help}>
          {t(comparison.isRivalRuledOut ? 'reasonsForOutHelp' : 'reasonsForHelp', { rival })}
        </p>
        <ReasonList
          comparison={comparison}
          contributions={positives}
          shownCount={shownCount}
          emptyText={t('noReasonsFor', { favoured, rival })}
        />
      </section>
      <section aria-labelledby="reasons-against">
        <h2 id="reasons-against">{t('reasonsAgainst', { rival })}</h2>
        <p className={styles.help}>{t('reasonsAgainstHelp', { favoured })}</p>
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
