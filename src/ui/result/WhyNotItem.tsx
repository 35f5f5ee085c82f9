import type { Decision } from '#engine/decide.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import { toContrast } from '#report/toContrast.ts'
import { toContrastSentences } from '#report/toContrastSentences.ts'
import { FoldSign } from '#ui/facts/FoldSign.tsx'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { KnockOutList } from './KnockOutList.tsx'
import { WhyNotCase } from './WhyNotCase.tsx'
import styles from './WhyNotList.module.css'

interface WhyNotItemProps {
  readonly decision: Decision
  readonly other: Standing
  /** Those it is set beside, itself not among them; at least one. */
  readonly leaders: readonly Standing[]
}

/**
 * One framework that is not picked: the main reason in a sentence; unfolded, both sides, where there
 * is anything on either.
 */
export function WhyNotItem({ decision, other, leaders }: WhyNotItemProps) {
  const t = useLaterText()
  const { dataset, model } = useWizard()
  const catalogue = useCatalogue()
  const { id = '', name = '' } = dataset.frameworks[other.framework] ?? {}
  const contrasts = leaders.map((leader) => toContrast(model, decision, leader, other))
  const told = contrasts.filter(({ forLeader, forOther }) => forLeader.length + forOther.length > 0)
  const title = (
    <h3 className={styles.title}>
      <FrameworkMark id={id} />
      {t('whyNot', { name })}
    </h3>
  )
  const said = (
    <span className={styles.said}>
      {toContrastSentences(dataset, catalogue, model, other, contrasts).map((sentence) => (
        <span key={sentence} className={styles.sentence}>
          {sentence}{' '}
        </span>
      ))}
    </span>
  )
  if (told.length === 0 && other.ruledOutBy.length === 0) {
    return (
      <li className={styles.summary}>
        {title}
        {said}
      </li>
    )
  }
  return (
    <li>
      <details>
        <summary className={styles.summary}>
          {title}
          <FoldSign />
          {said}
        </summary>
        <div className={styles.cases} data-paper="off">
          {other.ruledOutBy.length === 0 ? null : <KnockOutList knockOuts={other.ruledOutBy} />}
          {told.map((contrast) => (
            <WhyNotCase key={contrast.comparison.favoured} contrast={contrast} />
          ))}
        </div>
      </details>
    </li>
  )
}
