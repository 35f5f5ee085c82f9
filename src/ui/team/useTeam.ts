import { useContext } from 'react'
import type { TeamGrounds } from '#report/team/toTeam.ts'
import { translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import { TeamContext } from './teamContext.ts'

interface TeamPage {
  readonly grounds: TeamGrounds
  readonly t: (key: PageKey, values?: Values) => string
}

/** The data and words around a part of the team page. Throws outside one: that is our mistake. */
export function useTeam(): TeamPage {
  const grounds = useContext(TeamContext)
  if (!grounds) throw new Error('This component must stand on the page for several people')
  return { grounds, t: (key, values) => translatePage(grounds.catalogue, key, values) }
}
