import { useCallback } from 'react'
import type { Question } from '#schema/question.ts'
import { chooseAnswer, EXTRA_ANSWERS } from '#state/chooseAnswer.ts'
import { useWizard } from '#ui/useWizard.ts'

/** Answers a question by the id of an option or extra answer, or by its place in the list. */
export function useChooseAnswer(question: Question) {
  const { store } = useWizard()
  const byId = useCallback((id: string) => chooseAnswer(store, question.id, id), [store, question])
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
