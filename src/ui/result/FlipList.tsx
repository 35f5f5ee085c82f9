import type { Decision } from '#engine/decide.ts'
import { toFlipSentence } from '#report/toFlipSentence.ts'
import { toName } from '#report/toName.ts'
import { toStatedFlips } from '#report/toStatedFlips.ts'
import type { Flip } from '#schema/explanation.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { useTryFlip } from '#ui/trial/useTryFlip.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import styles from './FlipList.module.css'
import { ResultSection } from './ResultSection.tsx'

/** The fewest changed answers that would change the verdict, and those toward each other pick. */
export function FlipList({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, catalogue, model } = useWizard()
  const tryFlip = useTryFlip()
  const flips = toStatedFlips(model, decision.answered)
  const toFlipName = ({ verdict }: Flip) =>
    joinList(
      catalogue.language,
      verdict.frameworks.map((id) => toName(dataset, id)),
    )
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
              {toFlipSentence(dataset, catalogue, flip)}{' '}
              <LinkButton
                label={t('tryItLabel', { name: toFlipName(flip) })}
                onPress={() => tryFlip(flip.changes)}
              >
                {t('tryIt')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </ResultSection>
  )
}
