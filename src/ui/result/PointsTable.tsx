import type { Decision } from '#engine/decide.ts'
import { toPointsTable } from '#report/toPointsTable.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { formatPoints } from '#words/formatPoints.ts'
import styles from './PointsTable.module.css'

/** The table behind the bars: what each answer gave to each framework. */
export function PointsTable({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, catalogue, model } = useWizard()
  const format = (points: number) => formatPoints(catalogue.language, points)
  return (
    <details className={styles.details}>
      <summary>{t('pointsSummary')}</summary>
      <p className={styles.help}>{t('pointsHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('pointsSummary')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('answerColumn')}</th>
              {decision.standings.map(({ framework }) => (
                <th key={framework} scope="col" className={styles.number}>
                  {dataset.frameworks[framework]?.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {toPointsTable(model, decision).map(({ question, option, points }) => {
              const texts = catalogue.questions[question]
              return (
                <tr key={question}>
                  <th scope="row">
                    <span className={styles.topic}>{texts?.topic}</span>{' '}
                    {texts?.options[option]?.label}
                  </th>
                  {points.map((given, index) => (
                    <td key={decision.standings[index]?.framework} className={styles.number}>
                      {format(given)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {decision.standings.map(({ framework, points }) => (
                <td key={framework} className={styles.number}>
                  {format(points)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </details>
  )
}
