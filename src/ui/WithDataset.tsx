import { type ReactNode, useMemo } from 'react'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import { DatasetContext } from './datasetContext.ts'
import { FactsContext } from './facts/factsContext.ts'
import { useWizardState } from './useWizardState.ts'

/** Whatever is inside can show what stands behind the levels, a person's own among them. */
export function WithDataset({
  dataset: published,
  catalogue,
  children,
}: {
  readonly dataset: Dataset
  readonly catalogue: WizardCatalogue
  readonly children: ReactNode
}) {
  const overrides = useWizardState((state) => state.overrides)
  const dataset = useMemo(() => applyOverrides(published, overrides), [published, overrides])
  const facts = useMemo(() => ({ catalogue, dataset }), [catalogue, dataset])
  return (
    <DatasetContext value={dataset}>
      <FactsContext value={facts}>{children}</FactsContext>
    </DatasetContext>
  )
}
