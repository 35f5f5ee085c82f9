import type { Criterion } from '#schema/criterion.ts'
import type { Framework } from '#schema/framework.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { useFacts } from '#ui/facts/useFacts.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { LevelMark } from './LevelMark.tsx'
import styles from './LevelTable.module.css'

interface LevelTableProps {
  readonly criteria: readonly Criterion[]
  readonly frameworks: readonly Framework[]
  /** Whether the criteria come theme by theme, each with its name above. */
  readonly isGrouped: boolean
}

/** Every level in one table; the name of a criterion leads to its facts. */
export function LevelTable({ criteria, frameworks, isGrouped }: LevelTableProps) {
  const t = useLaterText()
  const { catalogue } = useFacts()
  const groups = isGrouped ? toGroups(criteria) : [{ theme: null, members: criteria }]
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('levelsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('criterionColumn')}</th>
          {frameworks.map(({ id, name }) => (
            <th key={id} scope="col">
              <FrameworkMark id={id} />
              <span className={styles.name}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ theme, members }) => (
        <tbody key={theme}>
          {theme === null ? null : (
            <tr className={styles.theme}>
              <th scope="rowgroup" colSpan={frameworks.length + 1}>
                {catalogue.criterionThemes[theme]}
              </th>
            </tr>
          )}
          {members.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#criterion-${id}`}>{name}</a>
              </th>
              {frameworks.map((framework) => (
                <td key={framework.id}>
                  <Level trait={framework.traits[id]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function toGroups(criteria: readonly Criterion[]) {
  const themes = [...new Set(criteria.map(({ theme }) => theme))]
  return themes.map((theme) => ({
    theme,
    members: criteria.filter((criterion) => criterion.theme === theme),
  }))
}

function Level({ trait }: { readonly trait: Framework['traits'][string] | undefined }) {
  const t = useLaterText()
  if (!trait || 'notRated' in trait) return t('notRated')
  return <LevelMark level={trait.level} spoken={t('levelSpoken', { level: trait.level })} />
}
