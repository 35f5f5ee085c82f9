import { type ReactNode, useDeferredValue } from 'react'
import styles from './AfterPaint.module.css'

/**
 * What stands far down a page comes once what is above it can be seen: it is worked out in short
 * turns that give way to whatever a person does meanwhile. Until then room is kept for it, so that
 * what stands below does not come into sight and go again.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : <div className={styles.room} />
}
