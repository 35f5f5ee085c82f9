import { usePageText } from '#ui/page/usePageText.ts'
import { CodeTable } from './CodeTable.tsx'

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
  const rows = EVENTS.map((name) => ({
    code: `framework-wizard:${name}`,
    text: t(`embedEvent-${name}`),
    more: DETAILS[name],
  }))
  return <CodeTable head={t('embedEvent')} rows={rows} />
}
