import { useId, useRef, useState } from 'react'
import styles from '#ui/controls/Field.module.css'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useLaterText } from '#ui/useLaterText.ts'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  readonly onCopied?: () => void
}

/** Text to copy with one press; it can be selected by hand where the browser refuses. */
export function CopyField({ label, text, onCopied }: CopyFieldProps) {
  const t = useLaterText()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<'copyDone' | 'copyByHand' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold('copyDone')
      onCopied?.()
    } catch {
      field.current?.select()
      setTold('copyByHand')
    }
  }
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <div className={styles.field}>
        <input
          ref={field}
          className={styles.text}
          id={id}
          type="text"
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <SecondaryButton onPress={copy}>{t('shareCopy')}</SecondaryButton>
      </div>
      <p className={styles.told} role="status">
        {told === null ? '' : t(told)}
      </p>
    </div>
  )
}
