import { useEffect, useRef } from 'react'

/**
 * When another screen is opened, moves focus to its heading and the view to the top, so that
 * keyboards and screen readers start where the eye does.
 *
 * @param screen - what is shown.
 * @param first - what the page opens with; it keeps the focus it has.
 */
export function useScreenFocus(screen: string, first: string) {
  const page = useRef<HTMLDivElement>(null)
  const shown = useRef(first)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [screen])
  return page
}
