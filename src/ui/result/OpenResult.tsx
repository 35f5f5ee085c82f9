import type { Decision } from '#engine/decide.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { AnswerSection } from './AnswerSection.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'

/** What can be done where there is nothing to go on yet. */
export function OpenResult({ decision }: { readonly decision: Decision }) {
  const isTrying = useWizardState(({ trial }) => trial !== null)
  return (
    <>
      <OpenQuestions decision={decision} />
      {isTrying ? <AnswerSection /> : null}
    </>
  )
}
