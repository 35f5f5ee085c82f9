import { CombinationItem } from '#ui/facts/CombinationItem.tsx'
import { usePage } from '#ui/page/usePage.ts'
import styles from './CombinationList.module.css'

/** All honest ways to use two of them. */
export function CombinationList() {
  const { combinations } = usePage().dataset
  return (
    <ul className={styles.list}>
      {combinations.map((combination) => (
        <CombinationItem key={combination.id} combination={combination} />
      ))}
    </ul>
  )
}
