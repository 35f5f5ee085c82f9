import styles from './FactList.module.css'
import { SmallSection } from './SmallSection.tsx'
import { SourceLine } from './SourceLine.tsx'

interface FactListProps {
  readonly title: string
  readonly facts: readonly {
    /** What the fact is about, set before it. */
    readonly lead?: string
    readonly text: string
    readonly source: string
    readonly checkedOn: string
  }[]
}

/** Sentences under a small heading, each with its source and the day it was checked. */
export function FactList({ title, facts }: FactListProps) {
  return (
    <SmallSection title={title}>
      <ul className={styles.list}>
        {facts.map(({ lead, text, source, checkedOn }) => (
          <li key={text}>
            <p>
              {lead === undefined ? null : <strong>{lead}: </strong>}
              {text}
            </p>
            <SourceLine source={source} checkedOn={checkedOn} />
          </li>
        ))}
      </ul>
    </SmallSection>
  )
}
