import styles from './ProgressRule.module.css'

interface ProgressRuleProps {
  /** Questions that lie behind, 0 to `count`. */
  readonly done: number
  readonly count: number
}

/** A thin rule that grows. The words beside it say the same, so it is hidden from readers. */
export function ProgressRule({ done, count }: ProgressRuleProps) {
  return (
    <svg
      className={styles.rule}
      viewBox={`0 0 ${count} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles.track} width={count} height="1" />
      <rect
        className={styles.done}
        width={count}
        height="1"
        transform={`scale(${done / count} 1)`}
      />
    </svg>
  )
}
