import { isOpen } from '#engine/model/isOpen.ts'
import { listNames } from '#report/team/listNames.ts'
import { toMemberLink } from '#report/team/toMemberLink.ts'
import type { NamedMember, Team } from '#report/team/toTeam.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { joinList } from '#words/joinList.ts'
import styles from './TeamBoard.module.css'
import { useTeam } from './useTeam.ts'

/** Each person: whom they would take alone, and on how many answers. */
export function TeamMembers({ team }: { readonly team: Team }) {
  const { t } = useTeam()
  return (
    <table className={styles.members}>
      <thead>
        <tr>
          <th scope="col">{t('teamMember')}</th>
          <th scope="col">{t('teamTakes')}</th>
          <th scope="col" className={styles.count}>
            {t('teamAnswered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {team.members.map((member, place) => (
          <MemberRow key={member.name} team={team} member={member} place={place} />
        ))}
      </tbody>
    </table>
  )
}

interface MemberRowProps {
  readonly team: Team
  readonly member: NamedMember
  readonly place: number
}

function MemberRow({ team, member, place }: MemberRowProps) {
  const { grounds, t } = useTeam()
  const { name, answers, hasOwnLevels, unknown, replaced } = member
  const verdict = team.decision.members[place] ?? { kind: 'open' }
  const names = listNames(grounds, verdict)
  const id = verdict.kind === 'pick' ? grounds.dataset.frameworks[verdict.framework]?.id : undefined
  const usual = Object.values(answers).filter((one) => one.kind === 'chosen' && one.isAssumed)
  const notes = [
    ...(usual.length > 0 ? [t('teamUsual', { count: usual.length })] : []),
    ...(hasOwnLevels ? [t('teamOwnLevels')] : []),
    ...(unknown.length > 0 ? [t('teamUnknown', { codes: unknown.join(', ') })] : []),
    ...(replaced.length > 0 ? [t('teamReplaced', { codes: replaced.join(', ') })] : []),
  ]
  return (
    <tr>
      <th scope="row">
        <a dir="auto" href={toMemberLink(grounds, answers, verdict)}>
          {name}
        </a>
      </th>
      <td>
        {id === undefined ? null : <FrameworkMark id={id} />}{' '}
        {verdict.kind === 'pick'
          ? names[0]
          : verdict.kind === 'tie'
            ? t('teamLevel', { names: joinList(grounds.catalogue.formats, names) })
            : t(`teamTakes-${verdict.kind}`)}
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </td>
      <td className={styles.count}>
        {grounds.model.questions.filter((question) => !isOpen(question, answers)).length}
      </td>
    </tr>
  )
}
