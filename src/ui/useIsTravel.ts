import { useState } from 'react'

/**
 * Whether a screen came in place of another one, rather than with the page: what comes with the page
 * is to be seen at once. Settled when the screen is mounted.
 */
export function useIsTravel(): boolean {
  const [isTravel] = useState(
    () =>
      typeof document !== 'undefined' && !document.documentElement.hasAttribute('data-starting'),
  )
  return isTravel
}
