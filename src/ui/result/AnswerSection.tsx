import { AnswerList } from '#ui/answers/AnswerList.tsx'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useText } from '#ui/useText.ts'

/** What the result goes back to, at its end. */
export function AnswerSection() {
  const t = useText()
  return (
    <ResultSection id="your-answers" title={t('yourAnswers')} isOnPaper={false}>
      <AnswerList page="result" />
    </ResultSection>
  )
}
