import { useMemo } from 'react'
import { type QuestionNumber, toQuestionNumber } from '#state/toQuestionNumber.ts'
import { useWizard } from './useWizard.ts'
import { useWizardState } from './useWizardState.ts'

/** How far somebody is who is asked a question. */
export function useQuestionNumber(question: string): QuestionNumber {
  const { model, asked } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const mode = useWizardState((state) => state.mode)
  const trail = useWizardState((state) => state.trail)
  return useMemo(
    () => toQuestionNumber(model, asked, { answers, mode, trail }, question),
    [model, asked, answers, mode, trail, question],
  )
}
