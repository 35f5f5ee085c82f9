import { createContext } from 'react'
import type { PageWords } from '#schema/catalogue.ts'

export const PageWordsContext = createContext<PageWords | null>(null)
