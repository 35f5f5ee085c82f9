import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import type { BarScale } from '#report/toBarScale.ts'
import type { GivenPoints } from '#report/toGivenPoints.ts'
import { FoldSign } from '#ui/facts/FoldSign.tsx'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { StandingBar } from '#ui/facts/StandingBar.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { AnswerPoints } from './AnswerPoints.tsx'
import { KnockOutList } from './KnockOutList.tsx'
import styles from './StandingList.module.css'

interface StandingRowProps {
  readonly standing: Standing
  /** It stands at the head of the result. */
  readonly isLeader: boolean
  /** The same for every row. */
  readonly scale: BarScale
  /** For what single answers gave; the same for every row, with the zero of `scale`. */
  readonly partScale: BarScale
  readonly parts: GivenPoints
}

/** One framework: name, bar, points and what rules it out; unfolded, what each answer gave it. */
export function StandingRow({ standing, isLeader, scale, partScale, parts }: StandingRowProps) {
  const t = useLaterText()
  const { dataset } = useWizard()
  const { framework, points, ruledOutBy, role } = standing
  const { id = '', name = '' } = dataset.frameworks[framework] ?? {}
  const isOut = ruledOutBy.length > 0
  return (
    <li className={isOut ? styles.out : isLeader ? styles.first : styles.row}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.name}>
            <FrameworkMark id={id} />
            <span className={styles.title}>{name}</span>
            {role === 'alternative' ? (
              <span className={styles.role}> {t('weighedToo')}</span>
            ) : null}
          </span>
          <StandingBar points={points} scale={scale} />
          <span className={styles.points}>
            {isOut ? t('ruledOut') : t('points', { count: points })}
            <FoldSign />
          </span>
        </summary>
        <AnswerPoints name={name} total={points} parts={parts} scale={partScale} />
      </details>
      {isOut ? <KnockOutList knockOuts={ruledOutBy} /> : null}
    </li>
  )
}
