import { createContext } from 'react'
import type { Facts } from './facts.ts'

export const FactsContext = createContext<Facts | null>(null)
