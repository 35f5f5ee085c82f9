import { usePageText } from '#ui/page/usePageText.ts'
import styles from './EmbedPage.module.css'

interface CodeTableProps {
  /** What the first column holds. */
  readonly head: string
  readonly rows: readonly {
    readonly code: string
    readonly text: string
    /** What more there is to write, as code. */
    readonly more?: string
  }[]
}

/** Words of code, and what they mean. */
export function CodeTable({ head, rows }: CodeTableProps) {
  const t = usePageText()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t('embedMeaning')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, text, more }) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>
              {text} {more === undefined ? null : <code>{more}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
