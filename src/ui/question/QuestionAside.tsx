import type { Question } from '#schema/question.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { LaterPart } from '#ui/LaterPart.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './QuestionAside.module.css'
import { TermList } from './TermList.tsx'

/** Beside a question: its terms, and on request how the frameworks stand by now. */
export function QuestionAside({ question }: { readonly question: Question }) {
  const t = useText()
  const { store } = useWizard()
  const isShown = useWizardState(({ isStandingShown }) => isStandingShown)
  const hasAnswers = useWizardState(({ answers }) => Object.keys(answers).length > 0)
  const terms = question.terms ?? []
  if (terms.length === 0 && !hasAnswers) return null
  return (
    <aside className={styles.aside} aria-label={t('asideLabel')}>
      <TermList terms={terms} />
      {hasAnswers ? (
        <div className={styles.standing}>
          <LinkButton onPress={() => store.getState().standingShown(!isShown)}>
            {t(isShown ? 'liveHide' : 'liveShow')}
          </LinkButton>
          {isShown ? (
            <LaterPart name="LiveStanding" props={{}} />
          ) : (
            <p className={styles.why}>{t('liveWhy')}</p>
          )}
        </div>
      ) : null}
    </aside>
  )
}
