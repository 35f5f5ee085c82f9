import type { ReactNode } from 'react'
import { useText } from '#ui/useText.ts'

interface ExternalLinkProps {
  readonly to: string
  readonly children: ReactNode
}

/** A link that leaves the site. It opens beside it, and says so to readers. */
export function ExternalLink({ to, children }: ExternalLinkProps) {
  const t = useText()
  return (
    <a href={to} rel="noopener noreferrer" target="_blank">
      {children}
      <span className="visually-hidden"> ({t('newTab')})</span>
    </a>
  )
}
