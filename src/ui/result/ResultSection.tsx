import type { ReactNode } from 'react'
import styles from './ResultSection.module.css'

interface ResultSectionProps {
  readonly id: string
  readonly title: string
  /** One quiet sentence below the heading: how to read what follows. */
  readonly help?: string
  readonly children: ReactNode
}

/** A part of the result under its heading. */
export function ResultSection({ id, title, help, children }: ResultSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-part="">
        {title}
      </h2>
      {help === undefined ? null : <p className={styles.help}>{help}</p>}
      {children}
    </section>
  )
}
