import type { Team } from '#report/team/toTeam.ts'
import { toTeamSentences } from '#report/team/toTeamSentences.ts'
import { PageSection } from '#ui/page/PageSection.tsx'
import styles from './TeamBoard.module.css'
import { TeamDifferences } from './TeamDifferences.tsx'
import { TeamKeep } from './TeamKeep.tsx'
import { TeamMembers } from './TeamMembers.tsx'
import { TeamStandings } from './TeamStandings.tsx'
import { TeamVerdict } from './TeamVerdict.tsx'
import { useTeam } from './useTeam.ts'

/** What several people's answers come to: together, each alone, where they differ. */
export function TeamResult({ team }: { readonly team: Team }) {
  const { grounds, t } = useTeam()
  const sentences = toTeamSentences(grounds, team)
  return (
    <>
      <PageSection id="together" title={t('teamTogether')} help={t('teamTogetherHelp')}>
        <TeamVerdict team={team} sentences={sentences} />
        <TeamStandings team={team} />
      </PageSection>
      {team.members.length > 1 ? (
        <PageSection id="differences" title={t('teamDiffer')}>
          <div className={styles.sentences}>
            {sentences.differences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <TeamDifferences team={team} />
        </PageSection>
      ) : null}
      <PageSection id="members" title={t('teamMembers')} help={t('teamMembersHelp')}>
        <TeamMembers team={team} />
      </PageSection>
      <PageSection id="keep" title={t('teamKeep')} help={t('teamKeepHelp')}>
        <TeamKeep team={team} />
      </PageSection>
    </>
  )
}
