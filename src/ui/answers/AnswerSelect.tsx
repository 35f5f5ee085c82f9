import type { Question } from '#schema/question.ts'
import { EXTRA_ANSWERS } from '#state/chooseAnswer.ts'
import { toNewAnswer } from '#state/toNewAnswer.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './AnswerList.module.css'

/** One answer that can be changed where it stands; what follows from it follows at once. */
export function AnswerSelect({ question }: { readonly question: Question }) {
  const t = useText()
  const { catalogue, store } = useWizard()
  const answer = useWizardState(({ answers }) => answers[question.id])
  const texts = catalogue.questions[question.id]
  const value = answer?.kind === 'chosen' ? answer.option : (answer?.kind ?? 'open')
  const extras = { open: t('notSure'), closed: t('noPreference') }
  const tryAnswer = (chosen: string) => {
    const tried = toNewAnswer([question], store.getState().answers, question.id, chosen)
    if (tried) store.getState().changesTried({ [question.id]: tried })
  }
  return (
    <select
      className={styles.answerSelect}
      aria-label={texts?.title}
      value={value}
      onChange={(event) => tryAnswer(event.target.value)}
    >
      {question.options.map(({ id }) => (
        <option key={id} value={id}>
          {texts?.options[id]?.label}
        </option>
      ))}
      {EXTRA_ANSWERS.map((extra) => (
        <option key={extra} value={extra}>
          {extras[extra]}
        </option>
      ))}
    </select>
  )
}
