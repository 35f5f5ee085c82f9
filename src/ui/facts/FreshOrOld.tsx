import { isOld, toFreshUntil } from '#engine/advice/isOld.ts'
import styles from './FreshOrOld.module.css'
import { useToday } from './useToday.ts'

interface FreshOrOldProps {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly fresh: string
  readonly old: string
}

/**
 * One thing said while a day is not long ago, and another from 18 months on. Both stand in the
 * markup, so that a page that is only rendered can change over with a few lines of script.
 */
export function FreshOrOld({ day, fresh, old }: FreshOrOldProps) {
  const isPast = isOld(day, useToday())
  return (
    <time className={styles.day} dateTime={day} data-fresh-until={toFreshUntil(day)}>
      <span hidden={isPast}>{fresh}</span>
      <span hidden={!isPast}>{old}</span>
    </time>
  )
}
