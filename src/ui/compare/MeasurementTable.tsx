import type { Guide } from '#schema/guide.ts'
import { SmallSection } from '#ui/facts/SmallSection.tsx'
import { formatDay } from '#ui/formatDay.ts'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './MeasurementTable.module.css'

interface MeasurementTableProps {
  readonly measured: Guide['measured']
  /** Of the framework. */
  readonly name: string
}

/** What small programs cost to run, as measured. */
export function MeasurementTable({ measured, name }: MeasurementTableProps) {
  const t = usePageText()
  const { catalogue } = usePage()
  const format = new Intl.NumberFormat(catalogue.formats)
  return (
    <SmallSection title={t('measuredTitle')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('measuredCaption', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('programColumn')}</th>
            <th scope="col">{t('memoryColumn')}</th>
            <th scope="col">{t('firstReplyColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {measured.map(({ program, memoryMib, firstReplyMs, versions, measuredOn }) => (
            <tr key={program}>
              <th scope="row">
                {program}
                <span className={styles.versions}>
                  {t('measuredWith', { versions, day: formatDay(catalogue, measuredOn) })}
                </span>
              </th>
              <td>{format.format(memoryMib)}</td>
              <td>{format.format(firstReplyMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.method}>
        <a href="./how-it-works.html#measurements">{t('measuredMethod')}</a>
      </p>
    </SmallSection>
  )
}
