import { useQuestionNumber } from '#ui/useQuestionNumber.ts'
import { useText } from '#ui/useText.ts'
import styles from './PageHeader.module.css'
import { ProgressRule } from './ProgressRule.tsx'

/** Which question this is and of how many, as a rule that grows and in words. */
export function QuestionProgress({ question }: { readonly question: string }) {
  const t = useText()
  const { number, of, kind } = useQuestionNumber(question)
  const count = kind === 'deciding' ? of - number : of
  return (
    <>
      <ProgressRule done={number - 1} count={of} />
      <p className={styles.progress}>
        {t(count === 0 ? 'progress-last' : `progress-${kind}`, { number, count })}
      </p>
    </>
  )
}
