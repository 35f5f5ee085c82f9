import type { ReactNode } from 'react'
import styles from './ResultSection.module.css'

interface ResultSectionProps {
  readonly id: string
  readonly title: string
  /** One quiet sentence below the heading: how to read what follows. */
  readonly help?: string
  /** It holds things side by side, for which it takes all the width there is. */
  readonly isWide?: boolean
  /** Whether it is printed too; what stands on the sheet already need not be. */
  readonly isOnPaper?: boolean
  readonly children: ReactNode
}

/** A part of the result under its heading. */
export function ResultSection(props: ResultSectionProps) {
  const { id, title, help, isWide = false, isOnPaper = true, children } = props
  return (
    <section
      className={isWide ? styles.wide : styles.section}
      aria-labelledby={id}
      data-paper={isOnPaper ? undefined : 'off'}
    >
      <h2 id={id} tabIndex={-1} data-part="">
        {title}
      </h2>
      {help === undefined ? null : (
        <p className={styles.help} data-paper="off">
          {help}
        </p>
      )}
      {children}
    </section>
  )
}
