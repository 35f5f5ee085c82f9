import { useContext } from 'react'
import type { DraftBook } from './draftBook.ts'
import { DraftBookContext } from './draftBookContext.ts'

/** What the list around a component is shown from. Throws outside one: that is our mistake. */
export function useDraftBook(): DraftBook {
  const book = useContext(DraftBookContext)
  if (!book) throw new Error('This component must stand in the list of kept decisions')
  return book
}
