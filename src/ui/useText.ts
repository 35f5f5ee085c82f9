import { translate, type Values } from '#words/translate.ts'
import type { UiKey } from '#words/uiKey.ts'
import { useFacts } from './facts/useFacts.ts'

/** Turns the name of a message into its words. */
export function useText(): (key: UiKey, values?: Values) => string {
  const { catalogue } = useFacts()
  return (key, values) => translate(catalogue, key, values)
}
