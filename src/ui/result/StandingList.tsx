import type { Decision } from '#engine/decide.ts'
import { toBarScale } from '#report/toBarScale.ts'
import { SectionHelp } from '#ui/controls/SectionHelp.tsx'
import { useText } from '#ui/useText.ts'
import styles from './StandingList.module.css'
import { StandingRow } from './StandingRow.tsx'
import { toLeaders } from './toLeaders.ts'

/** All frameworks with their points on bars from one zero line; the ruled-out ones stay. */
export function StandingList({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { standings } = decision
  const leaders = toLeaders(decision)
  const scale = toBarScale(standings)
  return (
    <section className={styles.standings} aria-labelledby="standings">
      <h2 id="standings">{t('standingsTitle')}</h2>
      <SectionHelp>{t('standingsHelp')}</SectionHelp>
      <ol className={styles.list}>
        {standings.map((standing) => (
          <StandingRow
            key={standing.framework}
            standing={standing}
            isLeader={leaders.includes(standing.framework)}
            scale={scale}
          />
        ))}
      </ol>
    </section>
  )
}
