import type { ReactNode } from 'react'
import styles from './CaseList.module.css'

interface CaseListProps {
  readonly cases: readonly {
    readonly id: string
    readonly about: ReactNode
    readonly finding: ReactNode
  }[]
}

/** One case below the other: what it is about, and beside that what was found. */
export function CaseList({ cases }: CaseListProps) {
  return (
    <ul className={styles.list}>
      {cases.map(({ id, about, finding }) => (
        <li key={id} className={styles.case}>
          <div>{about}</div>
          <div>{finding}</div>
        </li>
      ))}
    </ul>
  )
}
