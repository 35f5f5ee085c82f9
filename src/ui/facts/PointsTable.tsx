import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import type { PointsRow } from '#report/toPointsTable.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { formatPoints } from '#words/formatPoints.ts'
import { FrameworkMark } from './FrameworkMark.tsx'
import styles from './PointsTable.module.css'
import { useFacts } from './useFacts.ts'

interface PointsTableProps {
  /** What it shows, for readers. */
  readonly label: string
  readonly standings: readonly Standing[]
  /** Each with its points in the order of the standings. */
  readonly rows: readonly PointsRow[]
}

/** What each answer gave to each framework, with the sums. A wide one scrolls, also by keyboard. */
export function PointsTable({ label, standings, rows }: PointsTableProps) {
  const t = useLaterText()
  const { catalogue, dataset } = useFacts()
  const format = (points: number) => formatPoints(catalogue, points)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('answerColumn')}</th>
            {standings.map(({ framework }) => {
              const { id = '', name } = dataset.frameworks[framework] ?? {}
              return (
                <th key={framework} scope="col">
                  <FrameworkMark id={id} />
                  <span className={styles.name}>{name}</span>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, option, importance, points }) => {
            const texts = catalogue.questions[question]
            return (
              <tr key={question}>
                <th scope="row">
                  <span className={styles.topic}>{texts?.topic}</span>{' '}
                  {texts?.options[option]?.label}
                  {importance === 'normal' ? null : (
                    <span className={styles.topic}> {t(`importance-${importance}`)}</span>
                  )}
                </th>
                {points.map((given, at) => (
                  <td key={standings[at]?.framework}>{format(given)}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {standings.map(({ framework, points }) => (
              <td key={framework}>{format(points)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
