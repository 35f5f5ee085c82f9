import { useWizard } from '#ui/useWizard.ts'
import styles from './QuestionLinks.module.css'

interface QuestionLinksProps {
  /** Indexes of the questions. */
  readonly questions: readonly number[]
}

/** Questions that can be answered from the result; the answer leads back to it. */
export function QuestionLinks({ questions }: QuestionLinksProps) {
  const { dataset, catalogue, store } = useWizard()
  return (
    <ul className={styles.list}>
      {questions.map((question) => {
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
          </li>
        )
      })}
    </ul>
  )
}
