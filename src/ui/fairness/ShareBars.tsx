import { usePage } from '#ui/page/usePage.ts'
import { formatShare } from './formatShare.ts'
import styles from './ShareBars.module.css'

interface ShareBarsProps {
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    /** 0-1. */
    readonly share: number
    /** Said instead of the share as a percentage. */
    readonly said?: string
  }[]
  /** The share that fills the width, 0-1. */
  readonly full: number
  /** Shares at which a limit stands. The text around the bars says what they mean. */
  readonly limits: readonly number[]
}

/** Of a row, and of the bar in it; limits run through all rows. */
const HEIGHT = 40
const BAR_HEIGHT = 14

/** Shares as bars from one zero line, each with its name and its value as text. */
export function ShareBars({ rows, full, limits }: ShareBarsProps) {
  const { formats } = usePage().catalogue
  const toX = (share: number) => (1000 * Math.min(share, full)) / full
  return (
    <ul className={styles.bars}>
      {rows.map(({ id, label, share, said }) => (
        <li key={id} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.value}>{said ?? formatShare(formats, share)}</span>
          <svg
            className={styles.bar}
            viewBox={`0 0 1000 ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect
              className={styles.share}
              width={toX(share)}
              y={(HEIGHT - BAR_HEIGHT) / 2}
              height={BAR_HEIGHT}
            />
            {limits.map((limit) => (
              <line
                key={limit}
                className={styles.limit}
                x1={toX(limit)}
                x2={toX(limit)}
                y1="0"
                y2={HEIGHT}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
        </li>
      ))}
    </ul>
  )
}
