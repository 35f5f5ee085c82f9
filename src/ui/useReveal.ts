import { useEffect } from 'react'

/** Shows the page that was kept unseen while answers, or what a page around says, were waited for. */
export function useReveal(): void {
  useEffect(() => {
    for (const name of ['data-resuming', 'data-waiting']) {
      document.documentElement.removeAttribute(name)
    }
  }, [])
}
