import type { ChosenAnswer } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { toOfferedImportances } from '#state/toOfferedImportances.ts'
import { withImportance } from '#state/withImportance.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './AnswerList.module.css'

interface ImportanceSelectProps {
  readonly question: Question
  readonly answer: ChosenAnswer
  readonly topic: string
  /** A change is tried, and can be taken back, instead of being meant at once. */
  readonly isTried: boolean
}

/** How much an answer matters, in a list of answers. */
export function ImportanceSelect({ question, answer, topic, isTried }: ImportanceSelectProps) {
  const t = useLaterText()
  const { store } = useWizard()
  const option = question.options.find(({ id }) => id === answer.option)
  const offered = option ? toOfferedImportances(option) : []
  const set = (value: string) => {
    const importance = offered.find((one) => one === value)
    if (!importance) return
    const { importanceSet, changesTried } = store.getState()
    if (isTried) changesTried({ [question.id]: withImportance(answer, importance) })
    else importanceSet(question.id, importance)
  }
  return (
    <select
      className={styles.select}
      aria-label={t('importanceOf', { topic })}
      value={answer.importance}
      onChange={(event) => set(event.target.value)}
    >
      {offered.map((importance) => (
        <option key={importance} value={importance}>
          {t(`importance-${importance}`)}
        </option>
      ))}
    </select>
  )
}
