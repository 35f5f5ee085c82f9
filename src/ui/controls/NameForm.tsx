import { type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import { MOST_NAME_CHARACTERS, toDraftName } from '#state/drafts/toDraftName.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './Field.module.css'
import { SecondaryButton } from './SecondaryButton.tsx'

interface NameFormProps {
  readonly label: string
  /** The word on the button. */
  readonly submit: string
  /** What stands in the field until somebody types. */
  readonly proposed: string
  readonly onName: (name: string) => void
  /** Escape leaves everything as it was. */
  readonly onLeave?: () => void
  /** Where the form around it wants to reach the field. */
  readonly field?: RefObject<HTMLInputElement | null>
  /** What else can be done instead. */
  readonly children?: ReactNode
}

/** Asks for the name of a decision; one that cannot be seen is none, and is asked for again. */
export function NameForm(props: NameFormProps) {
  const { label, submit, proposed, onName, onLeave, field, children } = props
  const t = useLaterText()
  const id = useId()
  const own = useRef<HTMLInputElement>(null)
  const input = field ?? own
  const [typed, setTyped] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const name = typed ?? proposed
  const give = () => {
    const isNameless = toDraftName(name) === ''
    setMissing(isNameless)
    if (isNameless) input.current?.focus()
    else onName(name)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave?.()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className={styles.field}>
        <input
          ref={input}
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
        <SecondaryButton>{submit}</SecondaryButton>
        {children}
      </div>
      <p id={`${id}-missing`} className={styles.missing} role="status">
        {isMissing ? t('draftNameMissing') : ''}
      </p>
    </form>
  )
}
