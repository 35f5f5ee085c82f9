import type { WorkedExample } from '#report/toWorkedExample.ts'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { formatPoints } from '#words/formatPoints.ts'
import styles from './ExampleTable.module.css'

/** What each answer of the example gave to each framework. */
export function ExampleTable({ example }: { readonly example: WorkedExample }) {
  const t = usePageText()
  const { dataset, catalogue } = usePage()
  const { standings } = example.decision
  const format = (points: number) => formatPoints(catalogue.language, points)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('exampleCaption')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('answerColumn')}</th>
            {standings.map(({ framework }) => (
              <th key={framework} scope="col">
                {dataset.frameworks[framework]?.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {example.table.map(({ question, option, points }) => {
            const texts = catalogue.questions[question]
            return (
              <tr key={question}>
                <th scope="row">
                  <span className={styles.topic}>{texts?.topic}</span>{' '}
                  {texts?.options[option]?.label}
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
            <th scope="row">{t('totalRow')}</th>
            {standings.map(({ framework, points }) => (
              <td key={framework}>{format(points)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
