import { type KeyboardEvent, useCallback } from 'react'

export interface QuestionKeys {
  /** A digit was pressed: the n-th answer, from 1. */
  readonly onDigit: (position: number) => void
  readonly onEnter: () => void
  readonly onBackspace: () => void
}

/** Elements that give Enter or Backspace a meaning of their own. */
const OWN_ENTER = 'a, button, summary, select, textarea, input:not([type="radio"])'
const OWN_TYPING = 'select, textarea, input:not([type="radio"])'

/**
 * Keys of the question page: 1-9 choose, Enter goes on, Backspace goes back. They work while focus
 * is in the question, so that they never answer what was meant for something else.
 */
export function useQuestionKeys({ onDigit, onEnter, onBackspace }: QuestionKeys) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { key, target } = event
      const isModified = event.altKey || event.ctrlKey || event.metaKey
      if (isModified || !(target instanceof Element) || target.closest(OWN_TYPING)) return
      const toAction = (): (() => void) | null => {
        if (/^[1-9]$/.test(key)) return () => onDigit(Number(key))
        if (key === 'Enter' && !target.closest(OWN_ENTER)) return onEnter
        return key === 'Backspace' ? onBackspace : null
      }
      const action = toAction()
      if (!action) return
      event.preventDefault()
      // A key held down must not run through the questions.
      if (!event.repeat) action()
    },
    [onDigit, onEnter, onBackspace],
  )
}
