import { type RefObject, useEffect, useState } from 'react'

/** One part of a page under a heading with an id. */
export interface ContentsEntry {
  readonly id: string
  readonly title: string
}

const SEPARATOR = '\n'

/** The parts that stand on a page now, in order; parts that come later are found as they come. */
export function useContents(page: RefObject<HTMLElement | null>): readonly ContentsEntry[] {
  const [contents, setContents] = useState<readonly ContentsEntry[]>([])
  useEffect(() => {
    const element = page.current
    if (!element) return
    let known = ''
    const read = () => {
      const entries = [...element.querySelectorAll<HTMLElement>('h2[data-part]')].map(
        ({ id, textContent }) => ({ id, title: textContent }),
      )
      const text = entries.map(({ id, title }) => `${id} ${title}`).join(SEPARATOR)
      if (text === known) return
      known = text
      setContents(entries)
    }
    read()
    const observer = new MutationObserver(read)
    observer.observe(element, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [page])
  return contents
}
