import { createContext } from 'react'
import type { Page } from './page.ts'

export const PageContext = createContext<Page | null>(null)
