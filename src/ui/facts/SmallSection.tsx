import type { ReactNode } from 'react'
import styles from './SmallSection.module.css'

interface SmallSectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a part, under a small heading. */
export function SmallSection({ title, children }: SmallSectionProps) {
  return (
    <section className={styles.section}>
      <h4 className={styles.title}>{title}</h4>
      {children}
    </section>
  )
}
