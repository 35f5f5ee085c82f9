import type { Answer } from '#schema/answer.ts'
import { AnswerMark } from '#ui/answers/AnswerMark.tsx'
import styles from './OptionList.module.css'

interface OptionRowProps {
  readonly id: string
  /** From 1; the key that chooses it. */
  readonly position: number
  readonly label: string
  readonly hint: string | undefined
  /** One of the two answers that every question has. */
  readonly isQuiet: boolean
  /** The answer that chose it; missing where another or none was given. */
  readonly answer: Answer | undefined
  readonly onChoose: (id: string) => void
}

/** One answer: the whole row is its label. */
export function OptionRow(props: OptionRowProps) {
  const { id, position, label, hint, isQuiet, answer, onChoose } = props
  return (
    <label className={isQuiet ? styles.quietRow : styles.row}>
      <input
        className={styles.radio}
        id={`answer-${id}`}
        type="radio"
        name="answer"
        value={id}
        checked={answer !== undefined}
        onChange={() => onChoose(id)}
        aria-describedby={hint === undefined ? undefined : `hint-${id}`}
        aria-labelledby={`label-${id}`}
      />
      <span className={styles.words}>
        <span className={styles.label} id={`label-${id}`} data-label={label}>
          {label}
          <AnswerMark answer={answer} />
        </span>
        {hint === undefined ? null : (
          <span className={styles.hint} id={`hint-${id}`}>
            {hint}
          </span>
        )}
      </span>
      <span className={styles.key} aria-hidden="true">
        {position}
      </span>
    </label>
  )
}
