import { createContext } from 'react'
import type { Dataset } from '#schema/dataset.ts'

export const DatasetContext = createContext<Dataset | null>(null)
