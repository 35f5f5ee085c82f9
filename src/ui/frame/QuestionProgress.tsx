import { useQuestionNumber } from '#ui/useQuestionNumber.ts'
import { useText } from '#ui/useText.ts'
import styles from './PageHeader.module.css'
import { ProgressRule } from './ProgressRule.tsx'

/** Which question this is and of how many, as a rule that grows and in words. */
export function QuestionProgress({ question }: { readonly question: string }) {
  const t = useText()
  const { number, of, isEstimate } = useQuestionNumber(question)
  return (
    <>
      <ProgressRule done={number - 1} count={of} />
      <p className={styles.progress}>
        {t(isEstimate ? 'progressAbout' : 'progress', { number, count: of })}
      </p>
    </>
  )
}
