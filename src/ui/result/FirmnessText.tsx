import type { Decision } from '#engine/decide.ts'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './VerdictHeadline.module.css'

/** How firm a verdict is, in words: what it rests on and what could still change it. */
export function FirmnessText({ decision }: { readonly decision: Decision }) {
  const { dataset, catalogue } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const text = toHeadlineText(dataset, catalogue, decision, answers)
  return text ? (
    <p className={styles.firmness}>
      <strong>{text.lead}</strong> {text.grounds.join(' ')}
    </p>
  ) : null
}
