import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import type { BarScale } from '#report/toBarScale.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { KnockOutLine } from './KnockOutLine.tsx'
import { StandingBar } from './StandingBar.tsx'
import styles from './StandingList.module.css'

interface StandingRowProps {
  readonly standing: Standing
  /** It stands at the head of the result. */
  readonly isLeader: boolean
  /** The same for every row. */
  readonly scale: BarScale
}

/** One framework: name, bar, points, and what rules it out. */
export function StandingRow({ standing, isLeader, scale }: StandingRowProps) {
  const t = useText()
  const { dataset } = useWizard()
  const { framework, points, ruledOutBy, role } = standing
  const isOut = ruledOutBy.length > 0
  return (
    <li className={isOut ? styles.out : isLeader ? styles.first : styles.row}>
      <span className={styles.name}>
        <span className={styles.title}>{dataset.frameworks[framework]?.name}</span>
        {role === 'alternative' ? <span className={styles.role}> {t('weighedToo')}</span> : null}
      </span>
      <StandingBar points={points} scale={scale} />
      <span className={styles.points}>
        {isOut ? t('ruledOut') : t('points', { count: points })}
      </span>
      {isOut ? (
        <ul className={styles.causes}>
          {ruledOutBy.map((knockOut) => (
            <KnockOutLine
              key={`${knockOut.row}-${knockOut.limit.kind}-${knockOut.limit.criterion}`}
              knockOut={knockOut}
            />
          ))}
        </ul>
      ) : null}
    </li>
  )
}
