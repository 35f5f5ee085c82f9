import type { Decision } from '#engine/decide.ts'
import { toBarScale } from '#report/toBarScale.ts'
import { useText } from '#ui/useText.ts'
import { ResultSection } from './ResultSection.tsx'
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
    <ResultSection id="standings" title={t('standingsTitle')} help={t('standingsHelp')}>
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
    </ResultSection>
  )
}
