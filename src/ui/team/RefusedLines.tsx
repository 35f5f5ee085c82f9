import type { Team } from '#report/team/toTeam.ts'
import styles from './TeamBoard.module.css'
import { useTeam } from './useTeam.ts'

/** The lines that could not be used, each with its number and what is wrong. */
export function RefusedLines({ refused }: Pick<Team, 'refused'>) {
  const { t } = useTeam()
  return (
    <div role="status">
      {refused.length === 0 ? null : (
        <div className={styles.refused}>
          <p>
            <strong>{t('teamRefused', { count: refused.length })}</strong>
          </p>
          <ul>
            {refused.map(({ line, text, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line can be refused several times alike
              <li key={index}>
                {t('teamRefusedLine', { line, why: t(`teamRefused-${why}`), text: '' })}
                <q className={styles.quoted}>{text}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
