import { usePageText } from '#ui/page/usePageText.ts'
import styles from './EmbedPage.module.css'

export interface IdListProps {
  /** Ids of the options by those of their questions, in the order in which they are asked. */
  readonly questions: readonly { readonly id: string; readonly options: readonly string[] }[]
  readonly presets: readonly string[]
}

/** What settings name things by, folded away until somebody looks something up. */
export function IdList({ questions, presets }: IdListProps) {
  const t = usePageText()
  const rows = [...questions, { id: 'preset', options: presets }]
  return (
    <details className={styles.ids}>
      <summary>{t('embedIds')}</summary>
      <dl>
        {rows.map(({ id, options }) => (
          <div key={id} className={styles.id}>
            <dt>
              <code>{id}</code>
            </dt>
            <dd>
              <code>{options.join(' ')}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
