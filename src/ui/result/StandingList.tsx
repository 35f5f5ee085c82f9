import type { Decision } from '#engine/decide.ts'
import { toBarScale } from '#report/toBarScale.ts'
import { toGivenPoints } from '#report/toGivenPoints.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { toPartScale } from '#report/toPartScale.ts'
import { toPointsTable } from '#report/toPointsTable.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './StandingList.module.css'
import { StandingRow } from './StandingRow.tsx'

/** All frameworks with their points on bars from one zero line; the ruled-out ones stay. */
export function StandingList({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model } = useWizard()
  const { standings } = decision
  const leaders = toLeaders(decision)
  const rows = toPointsTable(model, decision)
  const parts = rows.flatMap(({ points }) => points)
  const totals = standings.map(({ points }) => points)
  const scale = toBarScale(totals, parts)
  const partScale = toPartScale(scale, parts)
  return (
    <ResultSection id="standings" title={t('standingsTitle')} help={t('standingsHelp')}>
      <ol className={styles.list}>
        {standings.map((standing, at) => (
          <StandingRow
            key={standing.framework}
            standing={standing}
            isLeader={leaders.includes(standing.framework)}
            scale={scale}
            partScale={partScale}
            parts={toGivenPoints(rows, at)}
          />
        ))}
      </ol>
    </ResultSection>
  )
}
