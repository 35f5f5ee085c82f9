import type { Decision } from '#engine/decide.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './OpenQuestions.module.css'

/** What is not known yet. */
export function OpenQuestions({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, catalogue, store } = useWizard()
  if (decision.open.length === 0) return null
  return (
    <section className={styles.open} aria-labelledby="open-questions">
      <h2 id="open-questions">{t('openTitle')}</h2>
      <p>{t('openHelp', { count: decision.open.length })}</p>
      <ul className={styles.list}>
        {decision.open.map((index) => {
          const id = dataset.questions[index]?.id ?? ''
          return (
            <li key={id}>
              <button
                className={styles.question}
                type="button"
                onClick={() => store.getState().changeStarted(id, 'result')}
              >
                {catalogue.questions[id]?.title}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
