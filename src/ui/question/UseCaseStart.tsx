import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './UseCaseStart.module.css'

/** Where the link in the introduction leads. */
export const USE_CASES_HEADING = 'use-cases'

/** The other way to begin: a typical project, with its usual answers filled in, if there is one. */
export function UseCaseStart() {
  const t = useText()
  const { dataset, catalogue, store } = useWizard()
  if (dataset.useCases.length === 0) return null
  return (
    <section className={styles.start} aria-labelledby={USE_CASES_HEADING}>
      <h2 id={USE_CASES_HEADING} tabIndex={-1}>
        {t('useCaseTitle')}
      </h2>
      <p className={styles.help}>{t('useCaseHelp')}</p>
      <ul className={styles.list}>
        {dataset.useCases.map((useCase) => {
          const texts = catalogue.useCases[useCase.id]
          return (
            <li key={useCase.id}>
              <button
                className={styles.useCase}
                type="button"
                onClick={() => store.getState().useCaseChosen(useCase)}
              >
                <span className={styles.name}>{texts?.name}</span>
                <span className={styles.description}>{texts?.description}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
