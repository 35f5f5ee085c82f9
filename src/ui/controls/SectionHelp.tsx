import type { ReactNode } from 'react'
import styles from './SectionHelp.module.css'

/** One quiet sentence below a section's heading: how to read what follows. */
export function SectionHelp({ children }: { readonly children: ReactNode }) {
  return <p className={styles.help}>{children}</p>
}
