import type { Decision } from '#engine/decide.ts'
import { toFlipSentence } from '#report/toFlipSentence.ts'
import { toStatedFlips } from '#report/toStatedFlips.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './FlipList.module.css'
import { ResultSection } from './ResultSection.tsx'

/** The fewest changed answers that would change the verdict, and those toward each other pick. */
export function FlipList({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, catalogue, model } = useWizard()
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
              {toFlipSentence(dataset, catalogue, flip)}
            </li>
          ))}
        </ul>
      )}
    </ResultSection>
  )
}
