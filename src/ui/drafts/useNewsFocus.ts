import { useEffect, useRef } from 'react'
import type { DraftNews } from '#state/drafts/draftsState.ts'
import { toDraftElementId } from './toDraftElementId.ts'

/** Where focus goes when what had it is gone: to "Undo" after a deletion, from there to what is back. */
export function useNewsFocus(news: DraftNews | null) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (news?.kind === 'deleted') undo.current?.focus()
    if (news?.kind === 'restored') document.getElementById(toDraftElementId(news.id))?.focus()
    if (news?.kind === 'put-aside') document.getElementById('kept')?.focus()
  }, [news])
  return undo
}
