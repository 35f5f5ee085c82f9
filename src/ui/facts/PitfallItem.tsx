import type { Pitfall } from '#schema/pitfall.ts'
import styles from './PitfallItem.module.css'
import { SourceLine } from './SourceLine.tsx'

/** One way to be hurt, what to do about it, and where that is written. */
export function PitfallItem({ pitfall }: { readonly pitfall: Pitfall }) {
  const { title, happens, remedy, source, checkedOn } = pitfall
  return (
    <li className={styles.pitfall}>
      <p className={styles.title}>{title}</p>
      <p>{happens}</p>
      <p className={styles.remedy}>{remedy}</p>
      <SourceLine source={source} checkedOn={checkedOn} />
    </li>
  )
}
