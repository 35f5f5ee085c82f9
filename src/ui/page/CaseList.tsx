import type { ReactNode } from 'react'
import styles from './CaseList.module.css'

interface CaseListProps {
  /** What of a case gets more room where both stand side by side. */
  readonly wider: 'about' | 'finding'
  readonly cases: readonly {
    readonly id: string
    /** The id that an address leads to. */
    readonly anchor?: string
    readonly about: ReactNode
    readonly finding: ReactNode
  }[]
}

/** One case below the other: what it is about, and beside that what was found. */
export function CaseList({ wider, cases }: CaseListProps) {
  return (
    <ul className={styles[wider]}>
      {cases.map(({ id, anchor, about, finding }) => (
        <li key={id} id={anchor} className={styles.case}>
          <div>{about}</div>
          <div>{finding}</div>
        </li>
      ))}
    </ul>
  )
}
