import type { Decision } from '#engine/decide.ts'
import { toRoundShare } from '#report/toRoundShare.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import type { UiKey } from '#words/uiKey.ts'
import styles from './VerdictHeadline.module.css'

/** How firm a verdict is, in words: what it rests on and what could still change it. */
export function FirmnessText({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset } = useWizard()
  const { verdict, firmness, open, alternatives } = decision
  if (verdict.kind === 'tie') return <p className={styles.firmness}>{t('firmness-tie')}</p>
  if (verdict.kind !== 'pick' || !firmness) return null
  const { weightings, completions, isSettled, isUnshakable, strength } = firmness
  const pick = dataset.frameworks[verdict.framework]?.name ?? ''
  const kept = toRoundShare(weightings.kept, weightings.samples)
  const completed = toRoundShare(completions.kept, completions.samples)
  const toKey = (): UiKey => {
    if (strength === 'leaning' && firmness.isThin) return 'firmness-little'
    const isOfThree = strength === 'clear' && alternatives.length > 0
    return isOfThree ? 'firmness-clear-of-three' : `firmness-${strength}`
  }
  return (
    <p className={styles.firmness}>
      <strong>{t(toKey(), { pick })}</strong>{' '}
      {isUnshakable ? t('weightings-all') : t('weightings', { count: kept.count, of: kept.of })}{' '}
      {open.length === 0
        ? null
        : isSettled
          ? t('open-settled', { count: open.length })
          : t('open-completions', {
              count: open.length,
              kept: completed.count,
              of: completed.of,
            })}
    </p>
  )
}
