import type { ReactNode } from 'react'
import { onSinglePress } from './onSinglePress.ts'
import styles from './PrimaryButton.module.css'

interface PrimaryButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** It is what Enter presses in the form it stands in. */
  readonly isOfForm?: boolean
}

/** The one way on that a screen proposes. */
export function PrimaryButton({ children, onPress, isOfForm = false }: PrimaryButtonProps) {
  const press = onSinglePress(onPress)
  return (
    <button
      className={styles.button}
      type={isOfForm ? 'submit' : 'button'}
      onClick={(event) => {
        // Nothing is sent: a frame in a sandbox may have no forms.
        event.preventDefault()
        press(event)
      }}
    >
      {children}
    </button>
  )
}
