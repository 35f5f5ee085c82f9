import { useContext } from 'react'
import type { Page } from './page.ts'
import { PageContext } from './pageContext.ts'

/** What the page around a component is rendered from. Throws outside one: that is our mistake. */
export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('This component must stand on a page around the wizard')
  return page
}
