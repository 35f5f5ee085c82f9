import type { Question } from '#schema/question.ts'
import { toOfferedImportances } from '#state/toOfferedImportances.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './ImportanceChoice.module.css'

/** How much an answer matters. Keeps its place on the page before an option is chosen. */
export function ImportanceChoice({ question }: { readonly question: Question }) {
  const t = useText()
  const { store } = useWizard()
  const answer = useWizardState(({ answers }) => answers[question.id])
  const chosen = answer?.kind === 'chosen' ? answer : undefined
  const option = question.options.find(({ id }) => id === chosen?.option)
  if (!chosen || !option) return <p className={styles.later}>{t('importanceLater')}</p>
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('importanceQuestion')}</legend>
      {toOfferedImportances(option).map((importance) => (
        <label key={importance} className={styles.level}>
          <input
            type="radio"
            name="importance"
            value={importance}
            checked={chosen.importance === importance}
            onChange={() => store.getState().importanceSet(question.id, importance)}
          />
          <span>{t(`importance-${importance}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
