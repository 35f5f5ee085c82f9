import type { BarScale } from '#report/toBarScale.ts'
import type { GivenPoints } from '#report/toGivenPoints.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { formatPoints } from '#words/formatPoints.ts'
import { joinList } from '#words/joinList.ts'
import styles from './AnswerPoints.module.css'
import { AnswerPointsRow } from './AnswerPointsRow.tsx'

interface AnswerPointsProps {
  /** Of the framework. */
  readonly name: string
  readonly total: number
  readonly parts: GivenPoints
  readonly scale: BarScale
}

/** What each answer gave to one framework, on bars under its own; the figures are a table. */
export function AnswerPoints({ name, total, parts, scale }: AnswerPointsProps) {
  const t = useLaterText()
  const { catalogue } = useWizard()
  const { given, nothing } = parts
  const topics = nothing.map((question) => catalogue.questions[question]?.topic ?? question)
  return (
    <div className={styles.parts} data-paper="off">
      <table className={styles.table} aria-label={t('answerPointsLabel', { name })}>
        <tbody>
          {given.map((part) => (
            <AnswerPointsRow key={part.question} {...part} scale={scale} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td>{formatPoints(catalogue, total)}</td>
          </tr>
        </tfoot>
      </table>
      {nothing.length === 0 ? null : (
        <p className={styles.nothing}>
          {t('answerPointsNone', {
            count: nothing.length,
            topics: joinList(catalogue.formats, topics),
          })}
        </p>
      )}
    </div>
  )
}
