import type { Decision } from '#engine/decide.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { findWidestGap } from '#engine/reasons/findWidestGap.ts'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import styles from './CloseCall.module.css'

interface SpikeNoteProps {
  readonly decision: Decision
  /** Columns of the frameworks to try it in. */
  readonly leaders: readonly number[]
}

/** One thing to build with each of the leaders, about what sets them furthest apart. */
export function SpikeNote({ decision, leaders }: SpikeNoteProps) {
  const t = useLaterText()
  const { catalogue, model } = useWizard()
  const dataset = useDataset()
  const gap = findWidestGap(model, decision.answered, leaders)
  const criterion = dataset.criteria.find(({ id }) => id === gap?.criterion)
  if (!gap || criterion?.spike === undefined) return null
  const { question, option } = nameAnswer(model, gap)
  const answer = catalogue.questions[question]?.options[option]?.label ?? ''
  const names = joinList(
    catalogue.formats,
    leaders.map((column) => dataset.frameworks[column]?.name ?? ''),
  )
  return (
    <div className={styles.spike}>
      <h3 className={styles.spikeTitle}>{t('spikeTitle', { names })}</h3>
      <p className={styles.task}>{criterion.spike}</p>
      <p className={styles.more}>{t('spikeHelp', { criterion: criterion.name, answer })}</p>
    </div>
  )
}
