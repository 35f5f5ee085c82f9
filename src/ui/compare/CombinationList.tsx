import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './CombinationList.module.css'

/** The honest ways to use two of them: who does what, what it costs, and who does it. */
export function CombinationList() {
  const t = usePageText()
  const { combinations } = usePage().dataset
  return (
    <ul className={styles.list}>
      {combinations.map(({ id, title, split, cost, examples, source, checkedOn }) => (
        <li key={id} className={styles.combination}>
          <h3>{title}</h3>
          <div className={styles.text}>
            <p>{split}</p>
            <p>
              <strong>{t('costLead')}</strong> {cost}
            </p>
            <SourceLine source={source} checkedOn={checkedOn} />
          </div>
          <ul className={styles.examples}>
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
      ))}
    </ul>
  )
}
