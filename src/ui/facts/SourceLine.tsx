import { formatDay } from '#ui/formatDay.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { ExternalLink } from './ExternalLink.tsx'
import { FreshOrOld } from './FreshOrOld.tsx'
import styles from './SourceLine.module.css'
import { useFacts } from './useFacts.ts'

interface SourceLineProps {
  /** The id of the source; missing: none is given. */
  readonly source: string | null | undefined
  /** The day the fact was checked; missing: the day its source was looked at. */
  readonly checkedOn: string | null | undefined
}

/** Where a fact can be looked up, how old it is, and that it is old where it is. */
export function SourceLine({ source: id, checkedOn }: SourceLineProps) {
  const t = useLaterText()
  const { dataset, catalogue } = useFacts()
  if (!id) return <p className={styles.source}>{t('noSource')}</p>
  if (!dataset.sources) throw new Error('This component must stand where sources are given')
  const source = dataset.sources.find((candidate) => candidate.id === id)
  const day = checkedOn ?? source?.lookedAtOn ?? dataset.version
  const said = formatDay(catalogue, day)
  return (
    <p className={styles.source}>
      {source?.kind === 'measurement' ? (
        <a href="./how-it-works.html#measurements">{source.title}</a>
      ) : source?.address === undefined ? (
        source?.title
      ) : (
        <ExternalLink to={source.address}>{source.title}</ExternalLink>
      )}
      {'\u00a0· '}
      <FreshOrOld
        day={day}
        fresh={t('checkedOn', { day: said })}
        old={t('checkedOnOld', { day: said })}
      />
    </p>
  )
}
