import { usePageText } from '#ui/page/usePageText.ts'
import styles from './EmbedPage.module.css'

const EVENTS = ['ready', 'step', 'state', 'result', 'share', 'resize', 'error'] as const

/** What a `detail` holds beside `ns`, `v` and `type`; the same in every language. */
const DETAILS: Readonly<Record<(typeof EVENTS)[number], string>> = {
  ready: 'min, max, app, rules',
  step: 'question, index, of, state',
  state: 'state',
  result: 'top: [{ id, score }], url, state',
  share: 'method, url',
  resize: 'height, shrink',
  error: 'code',
}

/** What a page can listen for on the element. */
export function EventTable() {
  const t = usePageText()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('embedEvent')}</th>
          <th scope="col">{t('embedMeaning')}</th>
        </tr>
      </thead>
      <tbody>
        {EVENTS.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>framework-wizard:{name}</code>
            </th>
            <td>
              {t(`embedEvent-${name}`)} <code>{DETAILS[name]}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
