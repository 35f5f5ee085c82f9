import { useWizard } from '#ui/useWizard.ts'
import styles from './TermList.module.css'

/** The terms of a question, explained beside it. */
export function TermList({ terms }: { readonly terms: readonly string[] }) {
  const { catalogue } = useWizard()
  if (terms.length === 0) return null
  return (
    <dl className={styles.terms}>
      {terms.map((term) => (
        <div key={term} className={styles.term}>
          <dt>{catalogue.terms[term]?.name}</dt>
          <dd>{catalogue.terms[term]?.meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
