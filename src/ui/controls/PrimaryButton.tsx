import type { ReactNode } from 'react'
import { onSinglePress } from './onSinglePress.ts'
import styles from './PrimaryButton.module.css'

interface PrimaryButtonProps {
  readonly children: ReactNode
  /** Missing: submits the form it stands in. */
  readonly onPress?: () => void
}

/** The one way on that a screen proposes. */
export function PrimaryButton({ children, onPress }: PrimaryButtonProps) {
  return (
    <button
      className={styles.button}
      type={onPress ? 'button' : 'submit'}
      onClick={onSinglePress(onPress)}
    >
      {children}
    </button>
  )
}
