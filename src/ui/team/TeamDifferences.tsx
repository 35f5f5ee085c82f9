import type { Difference } from '#engine/team/findDifferences.ts'
import { toSides } from '#report/team/toSides.ts'
import type { Team } from '#report/team/toTeam.ts'
import styles from './TeamDifferences.module.css'
import { useTeam } from './useTeam.ts'

/** The questions on which people differ, those that can change the result first. */
export function TeamDifferences({ team }: { readonly team: Team }) {
  const { t } = useTeam()
  const { differences, pair } = team.decision
  const isDeciding = (one: Difference) => one.reach === 'alone' || pair?.includes(one) === true
  const possible = differences.filter(({ reach }) => reach !== 'none')
  const deciding = [
    ...possible.filter(isDeciding),
    ...possible.filter((difference) => !isDeciding(difference)),
  ]
  const others = differences.filter(({ reach }) => reach === 'none')
  return (
    <>
      {deciding.length > 0 ? <DifferenceList team={team} differences={deciding} /> : null}
      {others.length > 0 ? (
        <details className={styles.others}>
          <summary>{t('teamFolded', { count: others.length })}</summary>
          <DifferenceList team={team} differences={others} />
        </details>
      ) : null}
    </>
  )
}

interface DifferenceListProps {
  readonly team: Team
  readonly differences: readonly Difference[]
}

function DifferenceList({ team, differences }: DifferenceListProps) {
  return (
    <ul className={styles.differences}>
      {differences.map((difference) => (
        <DifferenceItem key={difference.question} team={team} difference={difference} />
      ))}
    </ul>
  )
}

function DifferenceItem({
  team,
  difference,
}: {
  readonly team: Team
  readonly difference: Difference
}) {
  const { grounds, t } = useTeam()
  const { catalogue, model, dataset } = grounds
  const { title = '' } = catalogue.questions[model.questions[difference.question]?.id ?? ''] ?? {}
  const { pair } = team.decision
  const partner = pair?.includes(difference) ? pair.find((one) => one !== difference) : undefined
  const topicOf = ({ question }: Difference) =>
    catalogue.questions[model.questions[question]?.id ?? '']?.topic ?? ''
  const decides =
    difference.reach === 'alone'
      ? t('teamDecides')
      : partner
        ? t('teamDecidesWith', { topic: topicOf(partner) })
        : null
  const [one, other] = team.decision.standings
    .filter(({ role }) => role === 'pick')
    .map(({ framework }) => dataset.frameworks[framework]?.name ?? '')
  return (
    <li>
      <h3>{title}</h3>
      <dl className={styles.sides}>
        {toSides(grounds, team, difference).map(({ said, who }) => (
          <div key={said}>
            <dt>{said}</dt>
            <dd>{who}</dd>
          </div>
        ))}
      </dl>
      {decides === null ? null : <p className={styles.decides}>{decides}</p>}
      {difference.swing > 0 && one !== undefined && other !== undefined ? (
        <p className={styles.swing}>{t('teamSwing', { one, other, count: difference.swing })}</p>
      ) : null}
    </li>
  )
}
