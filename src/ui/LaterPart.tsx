import type { ComponentType, ReactNode } from 'react'
import type { LaterProps } from './later.ts'
import { useLater } from './useLater.ts'
import { WithDataset } from './WithDataset.tsx'

interface LaterPartProps<Name extends keyof LaterProps> {
  readonly name: Name
  readonly props: LaterProps[Name]
  /** What stands in its place until it has come. */
  readonly loading?: ReactNode
  /** What stands there where it does not come. */
  readonly failed?: ReactNode
}

/** A part of the wizard that is not there from the beginning. */
export function LaterPart<Name extends keyof LaterProps>({
  name,
  props,
  loading = null,
  failed = null,
}: LaterPartProps<Name>) {
  const state = useLater()
  if (state.kind === 'loading') return loading
  if (state.kind === 'failed') return failed
  const Part: ComponentType<LaterProps[Name]> = state.loaded.parts[name]
  return (
    <WithDataset dataset={state.loaded.dataset} catalogue={state.loaded.catalogue}>
      <Part {...props} />
    </WithDataset>
  )
}
