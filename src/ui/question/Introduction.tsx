import { toQuestionNumber } from '#state/toQuestionNumber.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { ModeChoice } from '#ui/controls/ModeChoice.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './Introduction.module.css'
import { USE_CASES_HEADING } from './UseCaseStart.tsx'

/** What this is, in one line above the first question, and the other ways to begin. */
export function Introduction({ question }: { readonly question: string }) {
  const t = useText()
  const { model, dataset, asked, guest } = useWizard()
  const mode = useWizardState((state) => state.mode)
  const { of } = toQuestionNumber(model, asked, { answers: {}, mode, trail: [] }, question)
  return (
    <div className={styles.lead}>
      <p>{t(`introLead-${mode}`, { count: of })}</p>
      {guest ? null : (
        <div className={styles.ways}>
          <ModeChoice />
          {dataset.useCases.length === 0 ? null : (
            <LinkButton onPress={() => document.getElementById(USE_CASES_HEADING)?.focus()}>
              {t('introStart')}
            </LinkButton>
          )}
        </div>
      )}
    </div>
  )
}
