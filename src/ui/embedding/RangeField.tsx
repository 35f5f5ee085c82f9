import { useId } from 'react'
import fieldStyles from '#ui/controls/Field.module.css'
import styles from './EmbedBuilder.module.css'

interface RangeFieldProps {
  readonly label: string
  readonly range: { readonly least: number; readonly most: number; readonly step: number }
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A whole number within limits, typed or stepped. What is not within them changes nothing. */
export function RangeField({ label, range, value, onChange }: RangeFieldProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={fieldStyles.text}
        type="number"
        min={range.least}
        max={range.most}
        step={range.step}
        defaultValue={value}
        onChange={({ target }) => {
          const typed = target.valueAsNumber
          if (typed >= range.least && typed <= range.most) onChange(Math.round(typed))
        }}
      />
    </div>
  )
}
