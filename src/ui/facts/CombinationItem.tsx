import type { Combination } from '#schema/combination.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './CombinationItem.module.css'
import { SourceLine } from './SourceLine.tsx'

/** One way to use two, in a section of its own: who does what, what it costs, and who does it. */
export function CombinationItem({ combination }: { readonly combination: Combination }) {
  const t = useLaterText()
  const { title, split, cost, examples, source, checkedOn } = combination
  return (
    <li className={styles.combination}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.text}>
        <p>{split}</p>
        <p>
          <strong>{t('costLead')}</strong> {cost}
        </p>
        <SourceLine source={source} checkedOn={checkedOn} />
      </div>
      <ul className={styles.examples} data-paper="off">
        {examples.map(({ name, does, source: address }) => (
          <li key={name}>
            <p>
              <strong>{name}.</strong> {does}
            </p>
            <SourceLine source={address} checkedOn={null} />
          </li>
        ))}
      </ul>
    </li>
  )
}
