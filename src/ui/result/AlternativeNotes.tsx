import type { Decision } from '#engine/decide.ts'
import type { NamedAlternative } from '#engine/firmness/findAlternatives.ts'
import { compareFrameworks } from '#engine/reasons/compareFrameworks.ts'
import { toReason } from '#report/toReason.ts'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './AlternativeNotes.module.css'
import { ReasonItem } from './ReasonItem.tsx'

const SHOWN_REASONS = 2

/** Frameworks beside the three that fit as well or better, with their strongest reasons. */
export function AlternativeNotes({ decision }: { readonly decision: Decision }) {
  return decision.alternatives.map((alternative) => (
    <AlternativeNote key={alternative.framework} decision={decision} alternative={alternative} />
  ))
}

interface AlternativeNoteProps {
  readonly decision: Decision
  readonly alternative: NamedAlternative
}

function AlternativeNote({ decision, alternative }: AlternativeNoteProps) {
  const t = useLaterText()
  const { model } = useWizard()
  const dataset = useDataset()
  const framework = dataset.frameworks[alternative.framework]
  const rival = decision.standings.find(({ role }) => role === 'pick')?.framework
  if (!framework || rival === undefined) return null
  const comparison = compareFrameworks(model, decision.answered, alternative.framework, rival)
  const shown = comparison.reasons.positives.slice(0, SHOWN_REASONS)
  const headingId = `alternative-${framework.id}`
  return (
    <aside className={styles.note} aria-labelledby={headingId}>
      <h2 id={headingId}>{t(`alternative-${alternative.standing}`, { name: framework.name })}</h2>
      {framework.summary === undefined ? null : <p>{framework.summary}</p>}
      <ul className={styles.reasons}>
        {shown.map((contribution) => (
          <ReasonItem
            key={`${contribution.row}-${contribution.criterion}`}
            reason={toReason(dataset, model, comparison, contribution)}
          />
        ))}
      </ul>
    </aside>
  )
}
