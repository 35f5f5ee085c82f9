import { useContext } from 'react'
import type { PageWords } from '#schema/catalogue.ts'
import { PageWordsContext } from './pageWordsContext.ts'

/** The words of the pages. Throws where they are not given: that is our mistake. */
export function usePageWords(): PageWords {
  const words = useContext(PageWordsContext)
  if (!words) throw new Error('This component must stand where the words of the pages are given')
  return words
}
