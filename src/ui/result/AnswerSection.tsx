import { AnswerList } from '#ui/answers/AnswerList.tsx'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'

/** What the result goes back to, at its end. */
export function AnswerSection() {
  const t = useLaterText()
  return (
    <ResultSection id="your-answers" title={t('yourAnswers')} isOnPaper={false}>
      <AnswerList page="result" />
    </ResultSection>
  )
}
