import { usePageText } from '#ui/page/usePageText.ts'
import styles from './FileChoice.module.css'
import type { FileIssue, RefusedFile } from './opening.ts'

const SHOWN = 5
const LONGEST_VALUE = 60

/** The first things that are wrong with a file, each with its place in it and what belongs there. */
export function FileIssues({ refused: { file, issues } }: { readonly refused: RefusedFile }) {
  const t = usePageText()
  const more = issues.length - SHOWN
  const say = ({ value, expected }: FileIssue) =>
    value === undefined
      ? t('dataMissing', { expected })
      : t('dataFound', { found: shorten(JSON.stringify(value)), expected })
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
  return path.replace(/\.(\d+)(?=\.|$)/g, '[$1]')
}

function shorten(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`
}
