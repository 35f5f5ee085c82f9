import { isOld } from '#report/isOld.ts'
import { formatDay } from '#ui/formatDay.ts'
import { useText } from '#ui/useText.ts'
import styles from './SourceLine.module.css'
import { useFacts } from './useFacts.ts'
import { useToday } from './useToday.ts'

interface SourceLineProps {
  /** The id of the source. */
  readonly source: string
  /** The day the fact was checked; `null`: the day its source was looked at. */
  readonly checkedOn: string | null
}

/** Where a fact can be looked up, how old it is, and that it is old where it is. */
export function SourceLine({ source: id, checkedOn }: SourceLineProps) {
  const t = useText()
  const { dataset, catalogue } = useFacts()
  const today = useToday()
  const source = dataset.sources.find((candidate) => candidate.id === id)
  const day = checkedOn ?? source?.lookedAtOn ?? dataset.version
  return (
    <p className={styles.source}>
      {source?.kind === 'measurement' ? (
        <a href="./how-it-works.html#measurements">{source.title}</a>
      ) : source?.address === undefined ? (
        source?.title
      ) : (
        <a href={source.address} rel="noopener noreferrer" target="_blank">
          {source.title}
          <span className="visually-hidden"> ({t('newTab')})</span>
        </a>
      )}
      {'\u00a0· '}
      <time className={styles.day} dateTime={day}>
        {t(isOld(day, today) ? 'checkedOnOld' : 'checkedOn', {
          day: formatDay(catalogue.language, day),
        })}
      </time>
    </p>
  )
}
