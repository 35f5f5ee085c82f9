import type { NearPrecedent } from '#engine/advice/findNearestPrecedents.ts'
import type { Decision } from '#engine/decide.ts'
import { selectPrecedents } from '#report/selectPrecedents.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { PrecedentItem } from './PrecedentItem.tsx'
import styles from './PrecedentSection.module.css'
import { useVerdictNames } from './useVerdictNames.ts'

/** Real projects with needs like these: on the pick, and those that chose otherwise. */
export function PrecedentSection({ decision }: { readonly decision: Decision }) {
  const t = usePageText()
  const { dataset, evidence } = usePage()
  const answers = useWizardState((state) => state.answers)
  const names = useVerdictNames(decision)
  const picks = toLeaders(decision).map((column) => dataset.frameworks[column]?.id ?? '')
  const { onPick, otherwise, count } = selectPrecedents(evidence.precedents, answers, picks)
  if (onPick.length + otherwise.length === 0) return null
  return (
    <ResultSection
      isOnPaper={false}
      id="precedents"
      title={t('precedentsTitle')}
      help={t('precedentsHelp', { count })}
    >
      <div className={styles.groups}>
        <PrecedentGroup
          title={t('precedentsOn', { names })}
          near={onPick}
          emptyText={t('precedentsOnNone', { names })}
        />
        <PrecedentGroup
          title={t('precedentsOtherwise')}
          near={otherwise}
          emptyText={t('precedentsOtherwiseNone')}
        />
        <p>
          <a href="./how-fair.html">{t('precedentsAll', { count })}</a>
        </p>
      </div>
    </ResultSection>
  )
}

interface PrecedentGroupProps {
  readonly title: string
  readonly near: readonly NearPrecedent[]
  /** Said where there are none. */
  readonly emptyText: string
}

function PrecedentGroup({ title, near, emptyText }: PrecedentGroupProps) {
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      {near.length === 0 ? (
        <p className={styles.empty}>{emptyText}</p>
      ) : (
        <ul>
          {near.map((one) => (
            <PrecedentItem key={one.precedent.id} near={one} />
          ))}
        </ul>
      )}
    </div>
  )
}
