import styles from './FoldSign.module.css'

/** In a summary that is laid out as a row: whether its part is folded. The browser tells readers. */
export function FoldSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1.5 4L6 8.5L10.5 4" />
    </svg>
  )
}
