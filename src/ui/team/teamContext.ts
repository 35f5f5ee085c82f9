import { createContext } from 'react'
import type { TeamGrounds } from '#report/team/toTeam.ts'

/** What several people's answers are laid side by side from. */
export const TeamContext = createContext<TeamGrounds | null>(null)
