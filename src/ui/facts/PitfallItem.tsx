import type { Pitfall } from '#schema/pitfall.ts'
import styles from './PitfallItem.module.css'
import { SourceLine } from './SourceLine.tsx'

interface PitfallItemProps {
  readonly pitfall: Pitfall
  /** One below the heading above the list. */
  readonly heading: 'h3' | 'h4'
}

/** One way to be hurt, what to do about it, and where that is written. */
export function PitfallItem({ pitfall, heading: Heading }: PitfallItemProps) {
  const { title, happens, remedy, source, checkedOn } = pitfall
  return (
    <li className={styles.pitfall}>
      <Heading className={styles.title}>{title}</Heading>
      <p>{happens}</p>
      <p className={styles.remedy}>{remedy}</p>
      <SourceLine source={source} checkedOn={checkedOn} />
    </li>
  )
}
