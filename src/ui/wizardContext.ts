import { createContext } from 'react'
import type { Wizard } from './wizard.ts'

export const WizardContext = createContext<Wizard | null>(null)
