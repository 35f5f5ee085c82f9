import type { Importance } from '#schema/answer.ts'
import type { Option, Question } from '#schema/question.ts'
import { canBeMust } from '#state/canBeMust.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './ImportanceChoice.module.css'

const IMPORTANCES: readonly Importance[] = ['normal', 'important', 'must']

/** How much an answer matters. Keeps its place on the page before an option is chosen. */
export function ImportanceChoice({ question }: { readonly question: Question }) {
  const t = useText()
  const { store } = useWizard()
  const answer = useWizardState(({ answers }) => answers[question.id])
  const chosen = answer?.kind === 'chosen' ? answer : undefined
  const options: readonly Option[] = question.options
  const option = options.find(({ id }) => id === chosen?.option)
  const offered = IMPORTANCES.filter(
    (importance) => importance !== 'must' || (option !== undefined && canBeMust(option)),
  )
  if (!chosen) return <p className={styles.later}>{t('importanceLater')}</p>
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('importanceQuestion')}</legend>
      {offered.map((importance) => (
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
