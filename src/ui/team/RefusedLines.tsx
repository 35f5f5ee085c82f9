import type { Team } from '#report/team/toTeam.ts'
import styles from './TeamBoard.module.css'
import { useTeam } from './useTeam.ts'

const MOST_SHOWN = 20

/** The lines that could not be used, each with its number and what is wrong. */
export function RefusedLines({ refused }: Pick<Team, 'refused'>) {
  const { t } = useTeam()
  const count = new Set(refused.map(({ line }) => line)).size
  const more = refused.length - MOST_SHOWN
  return (
    <div className={refused.length === 0 ? undefined : styles.refused}>
      <p role="status">{count === 0 ? null : <strong>{t('teamRefused', { count })}</strong>}</p>
      <ul>
        {refused.slice(0, MOST_SHOWN).map(({ line, text, why }) => (
          <li key={`${line} ${why} ${text}`}>
            {t('teamRefusedLine', { line, why: t(`teamRefused-${why}`) })}{' '}
            <q className={styles.quoted}>{text}</q>
          </li>
        ))}
        {more > 0 ? <li>{t('teamRefusedMore', { count: more })}</li> : null}
      </ul>
    </div>
  )
}
