import { type FormEvent, useCallback } from 'react'
import type { Question, QuestionTexts } from '#schema/question.ts'
import { toPreviousPlace } from '#state/toPreviousPlace.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { PrimaryButton } from '#ui/controls/PrimaryButton.tsx'
import { useDocumentTitle } from '#ui/useDocumentTitle.ts'
import { useSteps } from '#ui/useSteps.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { ImportanceChoice } from './ImportanceChoice.tsx'
import { Introduction } from './Introduction.tsx'
import { OptionList } from './OptionList.tsx'
import { QuestionAside } from './QuestionAside.tsx'
import styles from './QuestionScreen.module.css'
import { UseCaseStart } from './UseCaseStart.tsx'
import { useChooseAnswer } from './useChooseAnswer.ts'
import { useQuestionKeys } from './useQuestionKeys.ts'

/** One question with everything needed to answer it. */
export function QuestionScreen({ question }: { readonly question: Question }) {
  const t = useText()
  const { asked, catalogue, guest } = useWizard()
  const texts = catalogue.questions[question.id]
  const isAnswered = useWizardState(({ answers }) => answers[question.id] !== undefined)
  const isChange = useWizardState(({ returnTo }) => returnTo !== null)
  const { goOn, goBack } = useSteps(question.id)
  const choose = useChooseAnswer(question)
  useDocumentTitle(t('pageTitleQuestion', { question: texts?.title ?? '' }))
  const onKeyDown = useQuestionKeys({
    onDigit: choose.byPosition,
    onEnter: goOn,
    onBackspace: goBack,
  })
  const submit = useCallback(
    (event: FormEvent) => {
      event.preventDefault()
      goOn()
    },
    [goOn],
  )
  // Nothing lies before it: this is where people arrive.
  const isFirst = useWizardState((state) => {
    return toPreviousPlace(asked, state, question.id) === null
  })
  return (
    <form className={styles.screen} onSubmit={submit} onKeyDown={onKeyDown}>
      {isFirst && !isChange ? (
        <Introduction question={question.id} />
      ) : (
        <p className={styles.theme}>{catalogue.themes[question.theme]}</p>
      )}
      <fieldset
        className={styles.question}
        aria-describedby={texts?.help === undefined ? undefined : 'question-help'}
      >
        <legend>
          <h1 className={styles.title} tabIndex={-1}>
            {texts?.title}
          </h1>
        </legend>
        <QuestionHelp help={texts?.help} why={texts?.why} />
        <OptionList question={question} onChoose={choose.byId} />
      </fieldset>
      <div className={styles.foot}>
        <ImportanceChoice question={question} />
        <div className={styles.actions}>
          <PrimaryButton onPress={goOn} isOfForm>
            {isChange ? t('keepAnswer') : isAnswered ? t('continue') : t('skip')}
          </PrimaryButton>
          {isFirst && !isChange ? null : <LinkButton onPress={goBack}>{t('back')}</LinkButton>}
        </div>
      </div>
      {/* They work once focus is in the question, which it is not where the page begins. */}
      {isFirst ? null : <p className={styles.keys}>{t('keys')}</p>}
      <QuestionAside question={question} />
      {isFirst && !isChange && guest === null ? <UseCaseStart /> : null}
    </form>
  )
}

/** What helps to answer, and why it is asked, as far as there are words for it. */
function QuestionHelp({ help, why }: Pick<QuestionTexts, 'help' | 'why'>) {
  const t = useText()
  return (
    <>
      {help === undefined ? null : (
        <p className={styles.help} id="question-help">
          {help}
        </p>
      )}
      {why === undefined ? null : (
        <details className={styles.why}>
          <summary>{t('whyWeAsk')}</summary>
          <p>{why}</p>
        </details>
      )}
    </>
  )
}
