import { useEffect, useRef } from 'react'

/** What has focus again when something that was open is closed. */
export function useFocusAfter<Target extends HTMLElement>(isOpen: boolean) {
  const target = useRef<Target>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) target.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return target
}
