import { useEffect, useRef } from 'react'

/** Moves focus to an element as it comes, where what had it went. */
export function useFocusWhen<Focused extends HTMLElement>(isWanted: boolean) {
  const element = useRef<Focused>(null)
  useEffect(() => {
    if (isWanted) element.current?.focus()
  }, [isWanted])
  return element
}
