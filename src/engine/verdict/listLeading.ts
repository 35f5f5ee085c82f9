import type { Verdict } from './verdict.ts'

/** Columns of those that lead: the pick, everybody in a tie, nobody otherwise. */
export function listLeading(verdict: Verdict): readonly number[] {
  if (verdict.kind === 'pick') return [verdict.framework]
  return verdict.kind === 'tie' ? verdict.frameworks : []
}
