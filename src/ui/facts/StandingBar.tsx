import { toBar } from '#report/toBar.ts'
import type { BarScale } from '#report/toBarScale.ts'
import styles from './StandingBar.module.css'

interface StandingBarProps {
  readonly points: number
  readonly scale: BarScale
}

/** Points as a bar right or left of zero. The number beside it says the same. */
export function StandingBar({ points, scale }: StandingBarProps) {
  const { x, width } = toBar(points, scale)
  const zero = toPercent(toBar(0, scale).x)
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect
        className={points < 0 ? styles.negative : styles.positive}
        x={toPercent(x)}
        width={toPercent(width)}
        y="50%"
      />
      <line className={styles.zero} x1={zero} x2={zero} y1="0" y2="100%" />
    </svg>
  )
}

function toPercent(share: number): string {
  return `${100 * share}%`
}
