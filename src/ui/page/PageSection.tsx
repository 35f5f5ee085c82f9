import type { ReactNode } from 'react'
import styles from './PageSection.module.css'

interface PageSectionProps {
  /** Stands in the address after `#`. */
  readonly id: string
  readonly title: ReactNode
  readonly help?: string
  readonly children: ReactNode
}

/** A part of a page with its heading and one sentence on what it holds. */
export function PageSection({ id, title, help, children }: PageSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id}>{title}</h2>
        {help === undefined ? null : <p>{help}</p>}
      </div>
      {children}
    </section>
  )
}
