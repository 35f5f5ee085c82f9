import type { ReactNode } from 'react'
import styles from './FrameworkCells.module.css'

interface FrameworkCell {
  readonly id: string
  readonly name: string
  /** Beside the name. */
  readonly mark: ReactNode
  readonly content: ReactNode
}

interface FrameworkCellsProps {
  /** Stands in the address after `#`. */
  readonly id: string
  readonly title: string
  readonly help: string | null
  readonly note: string | null
  readonly cells: readonly FrameworkCell[]
}

/** One thing said about several frameworks: side by side where there is room, else one by one. */
export function FrameworkCells({ id, title, help, note, cells }: FrameworkCellsProps) {
  return (
    <section className={styles.row} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {help === null ? null : <p>{help}</p>}
        {note === null ? null : <p>{note}</p>}
      </div>
      <dl className={styles.cells}>
        {cells.map(({ id: framework, name, mark, content }) => (
          <div key={framework} className={styles.cell}>
            <dt>
              {name} {mark}
            </dt>
            <dd>{content}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
