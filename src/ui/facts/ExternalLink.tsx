import type { ReactNode } from 'react'
import { useLaterText } from '#ui/useLaterText.ts'

interface ExternalLinkProps {
  readonly to: string
  readonly children: ReactNode
}

/** A link that leaves the site. It opens beside it, and says so to readers. */
export function ExternalLink({ to, children }: ExternalLinkProps) {
  const t = useLaterText()
  return (
    <a href={to} rel="noopener noreferrer" target="_blank">
      {children}
      <span className="visually-hidden"> ({t('newTab')})</span>
    </a>
  )
}
