import { useContext } from 'react'
import type { Facts } from './facts.ts'
import { FactsContext } from './factsContext.ts'

/** The words and sources around a component. Throws where there are none: that is our mistake. */
export function useFacts(): Facts {
  const facts = useContext(FactsContext)
  if (!facts) throw new Error('This component must stand where words and sources are given')
  return facts
}
