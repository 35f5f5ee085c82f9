import { toBarScale } from '#report/toBarScale.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { StandingBar } from '#ui/result/StandingBar.tsx'
import { useDecision } from '#ui/useDecision.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './LiveStanding.module.css'

/** How the frameworks stand with the answers so far, first to last. */
export function LiveStanding() {
  const t = useText()
  const { dataset } = useWizard()
  const { standings } = useDecision()
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
