import { translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import { usePageWords } from './usePageWords.ts'

/** Turns the name of a message of the pages into its words. */
export function usePageText(): (key: PageKey, values?: Values) => string {
  const words = usePageWords()
  return (key, values) => translatePage(words, key, values)
}
