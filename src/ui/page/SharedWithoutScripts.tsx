import { usePage } from './usePage.ts'
import { usePageText } from './usePageText.ts'
import styles from './WithoutScripts.module.css'

/**
 * What can be had of a shared result where scripts do not run: who came first, and about them.
 *
 * @param pick - id of the framework; `null`: nobody came first alone.
 */
export function SharedWithoutScripts({ pick }: { readonly pick: string | null }) {
  const t = usePageText()
  const { dataset, evidence } = usePage()
  const framework = dataset.frameworks.find(({ id }) => id === pick)
  if (!framework) return <p className={styles.about}>{t('sharedAnswersNobody')}</p>
  const { id, name } = framework
  return (
    <div className={styles.about}>
      <p>{t('sharedAnswers', { name })}</p>
      <p>{evidence.guides[id]?.philosophy.text}</p>
      <p>
        <a href={`./compare.html#framework-${id}`}>{t('sharedAbout', { name })}</a>
      </p>
    </div>
  )
}
