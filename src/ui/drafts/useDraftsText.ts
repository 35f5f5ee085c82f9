import { translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import { useDraftBook } from './useDraftBook.ts'

/** Turns the name of a message of the pages into its words. */
export function useDraftsText(): (key: PageKey, values?: Values) => string {
  const { pageWords } = useDraftBook()
  return (key, values) => translatePage(pageWords, key, values)
}
