import { useContext } from 'react'
import type { Dataset } from '#schema/dataset.ts'
import { DatasetContext } from './datasetContext.ts'

/**
 * The dataset of the wizard with all that explains it, a person's own levels in it. Throws outside
 * the parts that come later: that is our mistake.
 */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext)
  if (!dataset) throw new Error('This component must stand in a part that comes later')
  return dataset
}
