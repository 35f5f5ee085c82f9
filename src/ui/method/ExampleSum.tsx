import type { WorkedExample } from '#report/toWorkedExample.ts'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { formatPoints } from '#words/formatPoints.ts'
import styles from './ExampleSum.module.css'

/** The most telling reason of the example taken apart, framework by framework. */
export function ExampleSum({ example }: { readonly example: WorkedExample }) {
  const t = usePageText()
  const { dataset, catalogue } = usePage()
  const { question, option, criterion: id, weight, need, enough, steps } = example.telling
  const criterion = dataset.criteria.find((candidate) => candidate.id === id)
  const texts = catalogue.questions[question]
  const format = (points: number) => formatPoints(catalogue, points)
  return (
    <section className={styles.sum}>
      <h3>{t('sumTitle')}</h3>
      <p>
        {t('sumHelp', {
          topic: texts?.topic ?? '',
          answer: texts?.options[option]?.label ?? '',
          criterion: criterion?.name ?? '',
          need,
          weight,
        })}{' '}
        {t('sumEnough', { enough })}
      </p>
      <ul className={styles.steps}>
        {steps.map(({ framework, level, counted, offered, points }) => (
          <li key={framework}>
            <span className={styles.name}>{dataset.frameworks[framework]?.name}</span>
            <span className={styles.level}>
              {t('sumLevel', { level, meaning: criterion?.levels[level] ?? '' })}
            </span>
            <span className={styles.arithmetic}>
              {t('sumStep', {
                weight,
                need,
                counted,
                offered: format(offered),
                points: format(points),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
