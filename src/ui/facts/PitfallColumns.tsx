import type { Pitfall } from '#schema/pitfall.ts'
import styles from './PitfallColumns.module.css'
import { PitfallItem } from './PitfallItem.tsx'

interface PitfallColumnsProps {
  readonly pitfalls: readonly Pitfall[]
  /** One below the heading above the list. */
  readonly heading: 'h3' | 'h4'
}

/** Pitfalls, in two columns where there is room. */
export function PitfallColumns({ pitfalls, heading }: PitfallColumnsProps) {
  return (
    <ul className={styles.list}>
      {pitfalls.map((pitfall) => (
        <PitfallItem key={pitfall.id} pitfall={pitfall} heading={heading} />
      ))}
    </ul>
  )
}
