import { formatDay } from '#ui/formatDay.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './SourceLine.module.css'

interface SourceLineProps {
  /** The id of the source. */
  readonly source: string
  /** The day the fact was checked; `null`: the day its source was looked at. */
  readonly checkedOn: string | null
}

/** Where a fact can be looked up, and how old it is. */
export function SourceLine({ source: id, checkedOn }: SourceLineProps) {
  const t = useText()
  const { dataset, catalogue } = useWizard()
  const source = dataset.sources.find((candidate) => candidate.id === id)
  const day = formatDay(catalogue.language, checkedOn ?? source?.lookedAtOn ?? dataset.version)
  return (
    <p className={styles.source}>
      {source?.address === undefined ? (
        source?.title
      ) : (
        <a href={source.address} rel="noopener noreferrer" target="_blank">
          {source.title}
          <span className="visually-hidden"> ({t('newTab')})</span>
        </a>
      )}
      {'\u00a0· '}
      <span className={styles.day}>{t('checkedOn', { day })}</span>
    </p>
  )
}
