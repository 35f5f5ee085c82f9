import { usePageText } from '#ui/page/usePageText.ts'
import styles from './FileChoice.module.css'
import type { FileIssue, RefusedFile } from './opening.ts'

const SHOWN = 5
const LONGEST_VALUE = 60
const LONGEST_PATH = 120

/** The first things that are wrong with a file, each with its place in it and what belongs there. */
export function FileIssues({ refused: { file, issues } }: { readonly refused: RefusedFile }) {
  const t = usePageText()
  const more = issues.length - SHOWN
  const say = ({ value, expected }: FileIssue) =>
    value === undefined
      ? t('dataMissing', { expected })
      : t('dataFound', { found: toVisible(JSON.stringify(value), LONGEST_VALUE), expected })
  return (
    <div className={styles.refused}>
      <p className={styles.verdict}>{t('dataRefused', { file, count: issues.length })}</p>
      <ol className={styles.issues}>
        {issues.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.path} ${issue.expected}`}>
            {issue.path === '' ? (
              <b>{t('dataWholeFile')}</b>
            ) : (
              <code className={styles.path}>{toPlace(issue.path)}</code>
            )}
            <span>{say(issue)}</span>
          </li>
        ))}
      </ol>
      {more > 0 ? <p>{t('dataMore', { count: more })}</p> : null}
      <p className={styles.note}>{t('dataPathNote')}</p>
    </div>
  )
}

/** `frameworks.2.traits.speed` as a program would write it. */
function toPlace(path: string): string {
  return toVisible(path.replace(/\.(\d+)(?=\.|$)/g, '[$1]'), LONGEST_PATH)
}

/** Text of which everything can be seen: what turns text around or hides in it stands as a number. */
function toVisible(text: string, longest: number): string {
  const shown = text
    .slice(0, longest)
    .replace(/\p{C}/gu, (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`)
    .replace(/(\p{M}{4})\p{M}+/gu, '$1…')
  return text.length > longest ? `${shown}…` : shown
}
