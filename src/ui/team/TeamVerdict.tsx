import { listNames } from '#report/team/listNames.ts'
import type { Team } from '#report/team/toTeam.ts'
import type { TeamSentences } from '#report/team/toTeamSentences.ts'
import { joinList } from '#words/joinList.ts'
import styles from './TeamBoard.module.css'
import { useTeam } from './useTeam.ts'

interface TeamVerdictProps {
  readonly team: Team
  readonly sentences: TeamSentences
}

/** Whom all would take, and whom each. */
export function TeamVerdict({ team, sentences }: TeamVerdictProps) {
  const { grounds } = useTeam()
  const names = listNames(grounds, team.decision.joint)
  return (
    <div className={styles.verdict}>
      {names.length === 0 ? null : (
        <p className={names.length === 1 ? styles.pick : styles.level}>
          {joinList(grounds.catalogue.formats, names, 'disjunction')}
        </p>
      )}
      <p className={styles.sentence}>
        <strong>{sentences.joint}</strong> {sentences.firmness.join(' ')} {sentences.alone}
      </p>
    </div>
  )
}
