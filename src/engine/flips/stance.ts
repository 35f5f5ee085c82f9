import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { KINDS, MUST } from '#engine/model/importances.ts'
import type { Model } from '#engine/model/model.ts'
import type { Importance } from '#schema/answer.ts'

const MILDEST_FIRST: readonly Importance[] = ['normal', 'important', 'must']

/** The stance of a chosen answer. */
export function toStance({ row, factor, isMust }: AnsweredRow): number {
  return row * KINDS + (isMust ? MUST : factor - 1)
}

/** The stance of a question that is not answered. */
export function toOpenStance({ limits }: Model, question: number): number {
  return limits.length * KINDS + question
}

/** What a stance says; `null` where the question is not answered. */
export function readStance(
  { limits }: Model,
  stance: number,
): { readonly row: number; readonly importance: Importance } | null {
  const row = Math.trunc(stance / KINDS)
  const importance = MILDEST_FIRST[stance % KINDS] ?? 'normal'
  return row < limits.length ? { row, importance } : null
}
