import type { ReactNode, Ref } from 'react'
import styles from './LinkButton.module.css'
import { onSinglePress } from './onSinglePress.ts'

interface LinkButtonProps {
  readonly children: ReactNode
  /** What it is called where the visible words alone do not say. Begins with them. */
  readonly label?: string
  readonly onPress: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** Something to press that stands in text or beside it, and looks like a link. */
export function LinkButton({ children, label, onPress, ref }: LinkButtonProps) {
  return (
    <button
      ref={ref}
      className={styles.button}
      type="button"
      aria-label={label}
      onClick={onSinglePress(onPress)}
    >
      {children}
    </button>
  )
}
