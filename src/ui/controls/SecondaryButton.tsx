import type { ReactNode } from 'react'
import { onSinglePress } from './onSinglePress.ts'
import styles from './PrimaryButton.module.css'

interface SecondaryButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
}

/** The other way on, beside the primary one. */
export function SecondaryButton({ children, onPress }: SecondaryButtonProps) {
  return (
    <button className={styles.secondary} type="button" onClick={onSinglePress(onPress)}>
      {children}
    </button>
  )
}
