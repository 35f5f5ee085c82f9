import { useCallback } from 'react'
import type { Question } from '#schema/question.ts'
import { useWizard } from '#ui/useWizard.ts'

/** The two answers that every question has beside its options. */
const EXTRA_ANSWERS = ['open', 'closed'] as const

/** Answers a question by the id of an option or extra answer, or by its place in the list. */
export function useChooseAnswer(question: Question) {
  const { store } = useWizard()
  const byId = useCallback(
    (id: string) => {
      const { optionChosen, questionLeftOpen, questionClosed } = store.getState()
      if (id === 'open') questionLeftOpen(question.id)
      else if (id === 'closed') questionClosed(question.id)
      else optionChosen(question.id, id)
    },
    [store, question],
  )
  const byPosition = useCallback(
    (position: number) => {
      const ids = [...question.options.map(({ id }) => id), ...EXTRA_ANSWERS]
      const id = ids[position - 1]
      if (id === undefined) return
      byId(id)
      document.getElementById(`answer-${id}`)?.focus()
    },
    [byId, question],
  )
  return { byId, byPosition }
}
