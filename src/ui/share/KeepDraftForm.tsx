import { type ReactNode, useId, useRef, useState } from 'react'
import { MOST_NAME_CHARACTERS, toDraftName } from '#state/drafts/toDraftName.ts'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useText } from '#ui/useText.ts'
import styles from './ShareSection.module.css'

interface KeepDraftFormProps {
  readonly label: string
  readonly proposed: string
  readonly onKeep: (name: string) => void
  /** What else can be done instead. */
  readonly children: ReactNode
}

/** Asks for a name to keep a decision under. */
export function KeepDraftForm({ label, proposed, onKeep, children }: KeepDraftFormProps) {
  const t = useText()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const name = typed ?? proposed
  const submit = () => {
    const isNameless = toDraftName(name) === ''
    setMissing(isNameless)
    if (isNameless) field.current?.focus()
    else onKeep(name)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={id}>{t('draftKeepAs')}</label>
      <div className={styles.field}>
        <input
          ref={field}
          className={styles.text}
          id={id}
          type="text"
          autoComplete="off"
          maxLength={MOST_NAME_CHARACTERS}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          value={name}
          onChange={(event) => setTyped(event.target.value)}
        />
        <SecondaryButton>{label}</SecondaryButton>
        {children}
      </div>
      <p id={`${id}-missing`} className={styles.missing} role="status">
        {isMissing ? t('draftNameMissing') : ''}
      </p>
    </form>
  )
}
