import type { ComponentType, ReactNode } from 'react'
import type { LaterProps } from './later.ts'
import { useLater } from './useLater.ts'
import { WithLater } from './WithLater.tsx'

interface LaterPartProps<Name extends keyof LaterProps> {
  readonly name: Name
  readonly props: LaterProps[Name]
  /** What stands in its place until it has come. */
  readonly loading?: ReactNode
}

/** A part of the wizard that is not there from the beginning. */
export function LaterPart<Name extends keyof LaterProps>({
  name,
  props,
  loading = null,
}: LaterPartProps<Name>) {
  const state = useLater()
  if (state.kind === 'loading') return loading
  // What has failed is told once for the whole page.
  if (state.kind === 'failed') return null
  const Part: ComponentType<LaterProps[Name]> = state.loaded.parts[name]
  return (
    <WithLater later={state.loaded}>
      <Part {...props} />
    </WithLater>
  )
}
