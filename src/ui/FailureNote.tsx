import type { ReactNode } from 'react'
import styles from './FailureNote.module.css'

interface FailureNoteProps {
  readonly text: string
  /** A link or a button each, by what it does. */
  readonly ways: Readonly<Record<string, ReactNode>>
}

/** That something could not be loaded, and the ways on. */
export function FailureNote({ text, ways }: FailureNoteProps) {
  return (
    <div className={styles.failure}>
      <p>{text}</p>
      <ul className={styles.ways}>
        {Object.entries(ways).map(([name, way]) => (
          <li key={name}>{way}</li>
        ))}
      </ul>
    </div>
  )
}
