import type { Decision } from '#engine/decide.ts'
import type { Firmness } from '#engine/firmness/assessFirmness.ts'
import { toRoundShare } from '#report/toRoundShare.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './VerdictHeadline.module.css'

/** How firm a verdict is, in words: what it rests on and what could still change it. */
export function FirmnessText({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset } = useWizard()
  const { verdict, firmness, alternatives } = decision
  if (verdict.kind === 'tie') return <p className={styles.firmness}>{t('firmness-tie')}</p>
  if (verdict.kind !== 'pick' || !firmness) return null
  const { strength, isThin } = firmness
  const pick = dataset.frameworks[verdict.framework]?.name ?? ''
  if (strength === 'leaning' && isThin) {
    return (
      <p className={styles.firmness}>
        <strong>{t('firmness-little', { pick })}</strong> <OpenSentence decision={decision} />
      </p>
    )
  }
  const isOfThree = strength === 'clear' && alternatives.length > 0
  return (
    <p className={styles.firmness}>
      <strong>{t(isOfThree ? 'firmness-clear-of-three' : `firmness-${strength}`, { pick })}</strong>{' '}
      <WeightingSentence firmness={firmness} /> <OpenSentence decision={decision} />
    </p>
  )
}

/** What becomes of the pick when the answers are weighed otherwise. */
function WeightingSentence({ firmness }: { readonly firmness: Firmness }): string {
  const t = useText()
  const { kept, samples } = firmness.weightings
  if (firmness.isUnshakable) return t('weightings-all')
  if (kept === samples) return t('weightings-nearly-all')
  return t('weightings', { ...toRoundShare(kept, samples) })
}

/** What the open questions could still do. */
function OpenSentence({ decision: { open, firmness } }: { readonly decision: Decision }) {
  const t = useText()
  if (open.length === 0 || !firmness) return null
  if (firmness.isSettled) return t('open-settled', { count: open.length })
  const { count: kept, of } = toRoundShare(firmness.completions.kept, firmness.completions.samples)
  return t('open-completions', { count: open.length, kept, of })
}
