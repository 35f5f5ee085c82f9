import { useEffect } from 'react'

export interface QuestionKeys {
  /** A digit was pressed: the n-th answer, from 1. */
  readonly onDigit: (position: number) => void
  readonly onEnter: () => void
  readonly onBackspace: () => void
}

/** Elements that give Enter or Backspace a meaning of their own. */
const OWN_ENTER = 'a, button, summary, select, textarea, input:not([type="radio"])'
const OWN_TYPING = 'select, textarea, input:not([type="radio"])'

/** Keys of the question page: 1-9 choose, Enter goes on, Backspace goes back. */
export function useQuestionKeys({ onDigit, onEnter, onBackspace }: QuestionKeys): void {
  useEffect(() => {
    const toAction = (key: string, target: Element | null): (() => void) | null => {
      if (target?.closest(OWN_TYPING)) return null
      if (/^[1-9]$/.test(key)) return () => onDigit(Number(key))
      if (key === 'Enter' && !target?.closest(OWN_ENTER)) return onEnter
      return key === 'Backspace' ? onBackspace : null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      const target = event.target instanceof Element ? event.target : null
      const action = toAction(event.key, target)
      if (!action) return
      // A key held down must not run through the questions.
      if (!event.repeat) action()
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onDigit, onEnter, onBackspace])
}
