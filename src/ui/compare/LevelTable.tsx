import { levelOf } from '#engine/model/levelOf.ts'
import type { Framework } from '#schema/framework.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { LevelMark } from './LevelMark.tsx'
import styles from './LevelTable.module.css'

/** Every level in one table, theme by theme; the name of a criterion leads to its facts. */
export function LevelTable({ themes }: { readonly themes: readonly string[] }) {
  const t = useLaterText()
  const { dataset, catalogue } = usePage()
  const { criteria, frameworks } = dataset
  return (
    <table className={styles.table} data-comparison="table">
      <caption className={styles.caption}>{t('levelsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('criterionColumn')}</th>
          {frameworks.map(({ id, name }) => (
            <th key={id} scope="col" data-compared={id}>
              <FrameworkMark id={id} />
              <span className={styles.name}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      {themes.map((theme) => (
        <tbody key={theme}>
          <tr className={styles.theme}>
            <th scope="rowgroup" colSpan={frameworks.length + 1} data-wide="">
              {catalogue.criterionThemes[theme]}
            </th>
          </tr>
          {criteria
            .filter((criterion) => criterion.theme === theme)
            .map(({ id, name }) => (
              <tr key={id} data-criterion={id} data-theme={theme}>
                <th scope="row">
                  <a href={`#criterion-${id}`}>{name}</a>
                </th>
                {frameworks.map(({ id: framework, traits }) => (
                  <td key={framework} data-compared={framework} data-level={levelOf(traits[id])}>
                    <Level trait={traits[id]} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

function Level({ trait }: { readonly trait: Framework['traits'][string] | undefined }) {
  const t = useLaterText()
  if (!trait || 'notRated' in trait) return t('notRated')
  return <LevelMark level={trait.level} spoken={t('levelSpoken', { level: trait.level })} />
}
