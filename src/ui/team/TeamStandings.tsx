import type { Team } from '#report/team/toTeam.ts'
import { toWhoRulesOut } from '#report/team/toWhoRulesOut.ts'
import { toBarScale } from '#report/toBarScale.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { StandingBar } from '#ui/facts/StandingBar.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './TeamBoard.module.css'
import { useTeam } from './useTeam.ts'

/** All frameworks by everybody's points together, with whose answer rules one out. */
export function TeamStandings({ team }: { readonly team: Team }) {
  const t = useLaterText()
  const { grounds, t: say } = useTeam()
  const { standings } = team.decision
  const scale = toBarScale(
    standings.map(({ points }) => points),
    [],
  )
  return (
    <ol className={styles.standings}>
      {standings.map(({ framework, points, ruledOutBy }) => {
        const { id = '', name = '' } = grounds.dataset.frameworks[framework] ?? {}
        const causes = ruledOutBy.map((knockOut) => toWhoRulesOut(grounds, team, knockOut))
        const sentences = new Set(causes.map((cause) => say('teamOut', { ...cause })))
        return (
          <li key={framework} className={causes.length > 0 ? styles.out : styles.standing}>
            <span className={styles.name}>
              <FrameworkMark id={id} /> {name}
            </span>
            <StandingBar points={points} scale={scale} />
            <span className={styles.points}>
              {causes.length > 0 ? t('ruledOut') : t('points', { count: points })}
            </span>
            {[...sentences].map((sentence) => (
              <p key={sentence} className={styles.cause}>
                {sentence}
              </p>
            ))}
          </li>
        )
      })}
    </ol>
  )
}
