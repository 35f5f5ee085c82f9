import { findPitfalls } from '#engine/advice/findPitfalls.ts'
import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { PitfallColumns } from '#ui/facts/PitfallColumns.tsx'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizardState } from '#ui/useWizardState.ts'

/**
 * The pitfalls that these answers lead to, for each framework at the head of the result and each
 * alternative that is named above it.
 */
export function PitfallList({ decision }: { readonly decision: Decision }) {
  const ahead = decision.alternatives.filter(
    ({ standing }) => standing === 'better' || standing === 'left',
  )
  const columns = [...toLeaders(decision), ...ahead.map(({ framework }) => framework)]
  return columns.map((column) => <PitfallSection key={column} column={column} />)
}

function PitfallSection({ column }: { readonly column: number }) {
  const t = useLaterText()
  const dataset = useDataset()
  const answers = useWizardState((state) => state.answers)
  const framework = dataset.frameworks[column]
  if (!framework) return null
  const pitfalls = findPitfalls(dataset.pitfalls, answers, framework.id)
  if (pitfalls.length === 0) return null
  return (
    <ResultSection
      id={`pitfalls-${framework.id}`}
      title={t('pitfallsTitle', { name: framework.name })}
      help={t('pitfallsHelp')}
    >
      <PitfallColumns pitfalls={pitfalls} heading="h3" />
    </ResultSection>
  )
}
