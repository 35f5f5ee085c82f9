import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { toBarScale } from '#report/toBarScale.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { StandingBar } from '#ui/facts/StandingBar.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './LiveStanding.module.css'

/** How the frameworks stand with the answers so far, first to last. */
export function LiveStanding() {
  const t = useLaterText()
  const { dataset, model } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const rows = toAnsweredRows(model, answers)
  const standings = rankFrameworks(
    model,
    rows,
    scoreFrameworks(model, rows),
    findKnockOuts(model, rows),
  )
  const totals = standings.map(({ points }) => points)
  const scale = toBarScale(totals, [])
  return (
    <ol className={styles.list} aria-label={t('liveLabel')}>
      {standings.map(({ framework, points, ruledOutBy }) => (
        <li key={framework} className={styles.row}>
          <span>
            <FrameworkMark id={dataset.frameworks[framework]?.id ?? ''} />
            {dataset.frameworks[framework]?.name}
          </span>
          <StandingBar points={points} scale={scale} />
          <span className={styles.points}>
            {ruledOutBy.length > 0 ? t('ruledOut') : t('points', { count: points })}
          </span>
        </li>
      ))}
    </ol>
  )
}
