import type { ReactNode } from 'react'
import styles from './PageText.module.css'

/** Running text of a page, no wider than is good to read. */
export function PageText({ children }: { readonly children: ReactNode }) {
  return <div className={styles.text}>{children}</div>
}
