import { useMemo } from 'react'
import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'
import type { LoadedEvidence } from '#state/loadedEvidence.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { PageContext } from '#ui/page/pageContext.ts'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useDataset } from '#ui/useDataset.ts'
import { useEvidence } from '#ui/useEvidence.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './EvidenceSections.module.css'
import { FirstStepsSection } from './FirstStepsSection.tsx'
import { PrecedentSection } from './PrecedentSection.tsx'

/** What comes after the verdict and loads after it: real projects and first steps. */
export function EvidenceSections({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const state = useEvidence()
  if (toLeaders(decision).length === 0) return null
  switch (state.kind) {
    case 'loading':
      return <p className={styles.quiet}>{t('evidenceLoading')}</p>
    case 'failed':
      return <EvidenceFailure />
    case 'ready':
      return <LoadedSections decision={decision} loaded={state.loaded} />
  }
}

interface LoadedSectionsProps {
  readonly decision: Decision
  readonly loaded: LoadedEvidence
}

function LoadedSections({ decision, loaded }: LoadedSectionsProps) {
  const { model } = useWizard()
  const catalogue = useCatalogue()
  const dataset = useDataset()
  const page = useMemo(() => {
    const everySource = { ...dataset, sources: loaded.evidence.sources }
    return { catalogue, dataset: everySource, model, evidence: loaded.evidence }
  }, [dataset, catalogue, model, loaded])
  return (
    <FactsContext value={page}>
      <PageWordsContext value={loaded.pageWords}>
        <PageContext value={page}>
          <PrecedentSection decision={decision} />
          <FirstStepsSection decision={decision} />
        </PageContext>
      </PageWordsContext>
    </FactsContext>
  )
}

function EvidenceFailure() {
  const t = useLaterText()
  const steps = <a href="./first-steps.html">{t('page-first-steps')}</a>
  const compare = <a href="./compare.html">{t('page-compare')}</a>
  return <FailureNote text={t('evidenceFailed')} ways={{ steps, compare }} />
}
