import { translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import { usePage } from './usePage.ts'

/** Turns the name of a message of the pages into its words. */
export function usePageText(): (key: PageKey, values?: Values) => string {
  const { pageWords } = usePage()
  return (key, values) => translatePage(pageWords, key, values)
}
