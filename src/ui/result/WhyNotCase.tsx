import type { Contribution } from '#engine/reasons/explainMargin.ts'
import type { Contrast } from '#report/toContrast.ts'
import { SmallSection } from '#ui/facts/SmallSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { ReasonList } from './ReasonList.tsx'
import styles from './WhyNotList.module.css'

/** One framework beside one that leads: the strongest reasons on both sides, and their sums. */
export function WhyNotCase({ contrast }: { readonly contrast: Contrast }) {
  const t = useLaterText()
  const { dataset } = useWizard()
  const { comparison, forLeader, forOther } = contrast
  const pick = dataset.frameworks[comparison.favoured]?.name ?? ''
  const name = dataset.frameworks[comparison.rival]?.name ?? ''
  const { positives, negatives } = comparison.reasons
  return (
    <div className={styles.case}>
      <SmallSection title={t('whyNotFor', { pick, name })}>
        <ReasonList
          comparison={comparison}
          contributions={forLeader}
          shownCount={forLeader.length}
          emptyText={t('noReasonsFor', { favoured: pick, rival: name })}
        />
      </SmallSection>
      <SmallSection title={t('whyNotAgainst', { name })}>
        <ReasonList
          comparison={comparison}
          contributions={forOther}
          shownCount={forOther.length}
          emptyText={t('noReasonsAgainst', { favoured: pick, rival: name })}
        />
      </SmallSection>
      <p className={styles.sum}>
        {t('whyNotSum', { pick, name, for: sum(positives), against: sum(negatives) })}
      </p>
    </div>
  )
}

function sum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, { points }) => total + Math.abs(points), 0)
}
