import { useText } from '#ui/useText.ts'
import styles from './OptionList.module.css'

interface OptionRowProps {
  readonly id: string
  /** From 1; the key that chooses it. */
  readonly position: number
  readonly label: string
  readonly hint: string | undefined
  /** One of the two answers that every question has. */
  readonly isQuiet: boolean
  readonly isAssumed: boolean
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

/** One answer: the whole row is its label. */
export function OptionRow(props: OptionRowProps) {
  const { id, position, label, hint, isQuiet, isAssumed, isChosen, onChoose } = props
  const t = useText()
  return (
    <label className={isQuiet ? styles.quietRow : styles.row}>
      <input
        className={styles.radio}
        id={`answer-${id}`}
        type="radio"
        name="answer"
        value={id}
        checked={isChosen}
        onChange={() => onChoose(id)}
        aria-describedby={hint === undefined ? undefined : `hint-${id}`}
        aria-labelledby={`label-${id}`}
      />
      <span className={styles.words}>
        <span className={styles.label} id={`label-${id}`} data-label={label}>
          {label}
          {isAssumed ? <span className={styles.assumed}> {t('assumedMark')}</span> : null}
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
