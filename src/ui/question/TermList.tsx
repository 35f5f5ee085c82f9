import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './TermList.module.css'

/** The terms of a question, explained beside it. */
export function TermList({ terms }: { readonly terms: readonly string[] }) {
  const t = useText()
  const { catalogue } = useWizard()
  if (terms.length === 0) return null
  return (
    <aside className={styles.terms} aria-label={t('termsLabel')}>
      <dl>
        {terms.map((term) => (
          <div key={term} className={styles.term}>
            <dt>{catalogue.terms[term]?.name}</dt>
            <dd>{catalogue.terms[term]?.meaning}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
