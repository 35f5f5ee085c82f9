import { useEffect, useRef } from 'react'

/**
 * When another screen is opened, moves focus to its heading and the view to the top, so that
 * keyboards and screen readers start where the eye does.
 *
 * @param screen - what is shown.
 * @param first - what the page opens with; it keeps the focus it has.
 * @param place - a page of its own, or a frame in somebody else's.
 */
export function useScreenFocus(screen: string, first: string, place: 'page' | 'frame' = 'page') {
  const page = useRef<HTMLDivElement>(null)
  const shown = useRef(first)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    const heading = page.current?.querySelector<HTMLElement>('h1')
    heading?.focus({ preventScroll: true })
    // The page around a frame is somebody else's: it moves only where the heading is out of sight.
    if (place === 'frame') heading?.scrollIntoView({ block: 'nearest' })
    else window.scrollTo(0, 0)
  }, [screen, place])
  return page
}
