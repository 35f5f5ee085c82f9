import { useContext } from 'react'
import { translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import { PageWordsContext } from './pageWordsContext.ts'

/** Turns the name of a message of the pages into its words. */
export function usePageText(): (key: PageKey, values?: Values) => string {
  const words = useContext(PageWordsContext)
  if (!words) throw new Error('This component must stand where the words of the pages are given')
  return (key, values) => translatePage(words, key, values)
}
