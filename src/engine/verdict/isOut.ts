import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'

/** Whether an answer rules a framework out, whatever its points (engine.md section 2). Pure. */
export function isOut(
  { limits }: Model,
  { row, isMust }: Pick<AnsweredRow, 'row' | 'isMust'>,
  framework: number,
): boolean {
  const own = limits[row] ?? []
  return own.some(({ kind, isOut }) => (kind === 'requires' || isMust) && isOut[framework])
}
