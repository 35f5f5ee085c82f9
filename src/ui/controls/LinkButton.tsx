import type { ReactNode } from 'react'
import styles from './LinkButton.module.css'

interface LinkButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
}

/** Something to press that stands in text or beside it, and looks like a link. */
export function LinkButton({ children, onPress }: LinkButtonProps) {
  return (
    <button className={styles.button} type="button" onClick={onPress}>
      {children}
    </button>
  )
}
