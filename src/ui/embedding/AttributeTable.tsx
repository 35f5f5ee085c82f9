import { usePageText } from '#ui/page/usePageText.ts'
import { CodeTable } from './CodeTable.tsx'

/** In the order in which an author meets them. */
const SETTINGS = [
  'preset',
  'questions',
  'answers',
  'locked',
  'result',
  'theme',
  'lang',
  'label',
  'height',
  'loading',
  'src',
  'no-resume',
  'compat',
] as const

/** Examples are code: they are the same in every language. */
const EXAMPLES: Readonly<Record<(typeof SETTINGS)[number], string>> = {
  preset: 'online-shop',
  questions: 'data,interface,staff-screens',
  answers: 'data=own-tables,interface=json',
  locked: 'team=learning-alone,staff-screens=daily~must',
  result: 'link',
  theme: 'dark',
  lang: 'en',
  label: 'Which framework?',
  height: '900',
  loading: 'click',
  src: '…/embed/',
  'no-resume': '',
  compat: 'amp,medium',
}

/** What can be said about a frame, and where. */
export function AttributeTable() {
  const t = usePageText()
  const rows = SETTINGS.map((name) => ({
    code: EXAMPLES[name] === '' ? name : `${name}="${EXAMPLES[name]}"`,
    text: t(`embedSetting-${name}`),
  }))
  return <CodeTable head={t('embedName')} rows={rows} />
}
