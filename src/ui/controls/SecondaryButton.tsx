import type { ReactNode } from 'react'
import { onSinglePress } from './onSinglePress.ts'
import styles from './PrimaryButton.module.css'

interface SecondaryButtonProps {
  readonly children: ReactNode
  /** Missing: submits the form it stands in. */
  readonly onPress?: () => void
}

/** The other way on, beside the primary one. */
export function SecondaryButton({ children, onPress }: SecondaryButtonProps) {
  return (
    <button
      className={styles.secondary}
      type={onPress ? 'button' : 'submit'}
      onClick={onSinglePress(onPress)}
    >
      {children}
    </button>
  )
}
