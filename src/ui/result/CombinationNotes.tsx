import { findCombinations } from '#engine/advice/findCombinations.ts'
import type { Decision } from '#engine/decide.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import { CombinationItem } from '#ui/facts/CombinationItem.tsx'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './CombinationNotes.module.css'

/** The ways to use two that these answers call for, where the pick is one of them. */
export function CombinationNotes({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const dataset = useDataset()
  const answers = useWizardState((state) => state.answers)
  const leading = listLeading(decision.verdict).map(
    (column) => dataset.frameworks[column]?.id ?? '',
  )
  const combinations = findCombinations(dataset.combinations, answers, leading)
  if (combinations.length === 0) return null
  return (
    <ResultSection id="combinations" title={t('bothTitle')} help={t('bothHelp')}>
      <ul className={styles.list}>
        {combinations.map((combination) => (
          <CombinationItem key={combination.id} combination={combination} />
        ))}
      </ul>
    </ResultSection>
  )
}
