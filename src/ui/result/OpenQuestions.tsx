import type { Decision } from '#engine/decide.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import type { Reach } from '#engine/questions/judgeReach.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './OpenQuestions.module.css'

const REACHES: readonly Reach[] = ['alone', 'together', 'none']

/** What is not known yet, and whether knowing it could change the verdict; what could comes first. */
export function OpenQuestions({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, catalogue, model, store } = useWizard()
  if (decision.open.length === 0) return null
  const { answered, open, verdict } = decision
  const reached = findAssumptions(model, answered, open).toSorted(
    (one, other) => REACHES.indexOf(one.reach) - REACHES.indexOf(other.reach),
  )
  return (
    <section className={styles.open} aria-labelledby="open-questions">
      <h2 id="open-questions">{t('openTitle')}</h2>
      <p>{t('openHelp', { count: decision.open.length })}</p>
      <ul className={styles.list}>
        {reached.map(({ question, reach }) => {
          const id = dataset.questions[question]?.id ?? ''
          return (
            <li key={id}>
              <button
                className={styles.question}
                type="button"
                onClick={() => store.getState().changeStarted(id, 'result')}
              >
                {catalogue.questions[id]?.title}
              </button>
              {verdict.kind === 'open' ? null : (
                <p className={styles.reach}>{t(`reach-${reach}`)}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
