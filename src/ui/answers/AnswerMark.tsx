import type { Answer } from '#schema/answer.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './AnswerMark.module.css'

/** Where an answer comes from, when nobody here gave it: a typical project, or the site around. */
export function AnswerMark({ answer }: { readonly answer: Answer | undefined }) {
  const t = useText()
  const { guest } = useWizard()
  if (answer?.kind !== 'chosen') return null
  if (answer.isSetBySite) {
    return <Mark text={t(guest === null ? 'setByOtherSite' : 'setByThisSite')} />
  }
  return answer.isAssumed ? <Mark text={t('assumedMark')} /> : null
}

function Mark({ text }: { readonly text: string }) {
  return <span className={styles.mark}> {text}</span>
}
