import { type ReactNode, useState } from 'react'

interface LevelFoldProps {
  readonly summary: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * Folded choices, which are made the first time they are unfolded: they are many on a result, few
 * people look at one, and browsers that offer to fill in forms lay out each of them, folded or not.
 */
export function LevelFold({ summary, className, children }: LevelFoldProps) {
  const [isMade, setIsMade] = useState(false)
  return (
    <details
      className={className}
      data-paper="off"
      onToggle={({ currentTarget }) => setIsMade((was) => was || currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isMade ? children : null}
    </details>
  )
}
