import type { ChosenAnswer, Importance } from '#schema/answer.ts'
import type { Option, Question } from '#schema/question.ts'
import { canBeMust } from '#state/canBeMust.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './AnswerList.module.css'

const IMPORTANCES: readonly Importance[] = ['normal', 'important', 'must']

interface ImportanceSelectProps {
  readonly question: Question
  readonly answer: ChosenAnswer
  readonly topic: string
}

/** How much an answer matters, in a list of answers. */
export function ImportanceSelect({ question, answer, topic }: ImportanceSelectProps) {
  const t = useText()
  const { store } = useWizard()
  const options: readonly Option[] = question.options
  const option = options.find(({ id }) => id === answer.option)
  const offered = IMPORTANCES.filter(
    (importance) => importance !== 'must' || (option !== undefined && canBeMust(option)),
  )
  const set = (value: string) => {
    const importance = offered.find((one) => one === value)
    if (importance) store.getState().importanceSet(question.id, importance)
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
