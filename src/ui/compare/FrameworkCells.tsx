import type { ReactNode } from 'react'
import styles from './FrameworkCells.module.css'

interface FrameworkCellsProps {
  readonly cells: readonly {
    readonly id: string
    readonly name: string
    /** Beside the name. */
    readonly mark: ReactNode
    readonly content: ReactNode
  }[]
}

/** One thing said about several frameworks: side by side where there is room, else one by one. */
export function FrameworkCells({ cells }: FrameworkCellsProps) {
  return (
    <dl className={styles.cells}>
      {cells.map(({ id, name, mark, content }) => (
        <div key={id} className={styles.cell}>
          <dt>
            {name} {mark}
          </dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}
