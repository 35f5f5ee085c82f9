import { useEffect, useRef } from 'react'

/**
 * When another place is opened, moves focus to its heading and the view to the top, so that
 * keyboards and screen readers start where the eye does. The first page keeps the focus it has.
 */
export function useScreenFocus(place: string) {
  const screen = useRef<HTMLDivElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    screen.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [place])
  return screen
}
