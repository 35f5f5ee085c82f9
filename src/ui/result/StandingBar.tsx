import { toBar } from '#report/toBar.ts'
import type { BarScale } from '#report/toBarScale.ts'
import styles from './StandingList.module.css'

interface StandingBarProps {
  readonly points: number
  readonly scale: BarScale
}

/** Points as a bar right or left of zero. The number beside it says the same. */
export function StandingBar({ points, scale }: StandingBarProps) {
  const { x, width } = toBar(points, scale)
  const zero = toBar(0, scale).x
  return (
    <svg className={styles.bar} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={points < 0 ? styles.negative : styles.positive}
        x={x}
        width={width}
        y="0.2"
        height="0.6"
      />
      <line
        className={styles.zero}
        x1={zero}
        x2={zero}
        y1="0"
        y2="1"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
