import { useEffect } from 'react'
import { repeatEarlyPress } from './repeatEarlyPress.ts'

/**
 * Takes over the page that stood there before the program: shows it where it was kept unseen while
 * answers, or what a page around says, were waited for, and does what was pressed in it.
 */
export function useArrival(): void {
  useEffect(() => {
    for (const name of ['data-resuming', 'data-waiting']) {
      document.documentElement.removeAttribute(name)
    }
    repeatEarlyPress(window)
  }, [])
}
