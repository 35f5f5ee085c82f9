import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './Introduction.module.css'
import { USE_CASES_HEADING } from './UseCaseStart.tsx'

/** What this is, in one line above the first question, and the other way to begin. */
export function Introduction() {
  const t = useText()
  const { dataset } = useWizard()
  return (
    <div className={styles.lead}>
      <p>{t('introLead', { count: dataset.questions.length })}</p>
      <LinkButton onPress={() => document.getElementById(USE_CASES_HEADING)?.focus()}>
        {t('introStart')}
      </LinkButton>
    </div>
  )
}
