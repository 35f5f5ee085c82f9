import { type ReactNode, useMemo } from 'react'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { DatasetContext } from './datasetContext.ts'
import { DraftStoreContext } from './drafts/draftStoreContext.ts'
import { FactsContext } from './facts/factsContext.ts'
import type { Later } from './later.ts'
import { useWizardState } from './useWizardState.ts'

interface WithLaterProps {
  readonly later: Omit<Later, 'parts'>
  readonly children: ReactNode
}

/** Whatever is inside can show what stands behind the levels, a person's own among them. */
export function WithLater({ later, children }: WithLaterProps) {
  const { catalogue, drafts } = later
  const overrides = useWizardState((state) => state.overrides)
  const dataset = useMemo(() => applyOverrides(later.dataset, overrides), [later, overrides])
  const facts = useMemo(() => ({ catalogue, dataset }), [catalogue, dataset])
  return (
    <DatasetContext value={dataset}>
      <FactsContext value={facts}>
        <DraftStoreContext value={drafts}>{children}</DraftStoreContext>
      </FactsContext>
    </DatasetContext>
  )
}
