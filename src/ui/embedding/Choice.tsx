import { useId } from 'react'
import fieldStyles from '#ui/controls/Field.module.css'
import styles from './EmbedBuilder.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly values: readonly Value[]
  readonly value: Value
  readonly nameOf: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

/** One of several, by name. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, values, value, nameOf, onChoose } = props
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={fieldStyles.text}
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
