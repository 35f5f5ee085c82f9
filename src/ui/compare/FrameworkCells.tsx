import type { ReactNode } from 'react'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import styles from './FrameworkCells.module.css'

interface FrameworkCellsProps {
  /** Whether only those are shown that a person has chosen to compare. */
  readonly isChosen?: boolean
  readonly cells: readonly {
    /** Of the framework. */
    readonly id: string
    readonly name: string
    /** Beside the name. */
    readonly mark: ReactNode
    readonly content: ReactNode
  }[]
}

/** One thing said about several frameworks: side by side where there is room, else one by one. */
export function FrameworkCells({ isChosen = false, cells }: FrameworkCellsProps) {
  return (
    <dl className={styles.cells}>
      {cells.map(({ id, name, mark, content }) => (
        <div key={id} className={styles.cell} data-compared={isChosen ? id : undefined}>
          <dt>
            <span>
              <FrameworkMark id={id} />
              {name}
            </span>
            {mark}
          </dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}
