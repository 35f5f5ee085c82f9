import { inject } from 'vitest'
import type { LoadedDataset } from '#dataset/loadDataset.ts'

declare module 'vitest' {
  interface ProvidedContext {
    real: LoadedDataset
  }
}

/** Stands in for the fixture of this name: our own dataset, loaded once for all mutants. */
export const real = inject('real')
