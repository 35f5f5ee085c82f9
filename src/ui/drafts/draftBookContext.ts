import { createContext } from 'react'
import type { DraftBook } from './draftBook.ts'

export const DraftBookContext = createContext<DraftBook | null>(null)
