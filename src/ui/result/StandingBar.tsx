import type { BarScale } from '#report/toBarScale.ts'
import styles from './StandingList.module.css'

interface StandingBarProps {
  readonly points: number
  readonly scale: BarScale
}

/** Points as a bar right or left of zero. The number beside it says the same. */
export function StandingBar({ points, scale: { from, to } }: StandingBarProps) {
  return (
    <svg
      className={styles.bar}
      viewBox={`${from} 0 ${to - from} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect
        className={points < 0 ? styles.negative : styles.positive}
        x={Math.min(0, points)}
        width={Math.abs(points)}
        y="0.2"
        height="0.6"
      />
      <line className={styles.zero} x1="0" x2="0" y1="0" y2="1" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
