import type { Decision } from '#engine/decide.ts'
import { toStatedFlips } from '#report/toStatedFlips.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { FlipItem } from '#ui/trial/FlipItem.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './FlipList.module.css'

/** The fewest changed answers that would change the verdict, and those toward each other pick. */
export function FlipList({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model } = useWizard()
  const flips = toStatedFlips(model, decision.answered)
  return (
    <ResultSection
      id="flips"
      title={t('flipsTitle')}
      help={t(flips.length > 0 ? 'flipsHelp' : 'flipsNone')}
    >
      {flips.length === 0 ? null : (
        <ul className={styles.list}>
          {flips.map((flip) => (
            <li key={flip.toward ?? flip.verdict.kind}>
              <FlipItem flip={flip} />
            </li>
          ))}
        </ul>
      )}
    </ResultSection>
  )
}
