import type { Model } from './model.ts'

/** The id of a framework, from its column in the model. Pure. */
export function nameFramework({ frameworkIds }: Model, column: number): string {
  return frameworkIds[column] ?? ''
}
