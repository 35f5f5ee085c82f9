import { useEffect } from 'react'

/** Shows the page that was kept unseen while answers of an earlier visit were read. */
export function useReveal(): void {
  useEffect(() => document.documentElement.removeAttribute('data-resuming'), [])
}
