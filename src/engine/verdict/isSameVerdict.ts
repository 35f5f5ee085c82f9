import { listLeading } from './listLeading.ts'
import type { Verdict } from './verdict.ts'

/** Whether two verdicts say the same: of one kind, with the same frameworks leading. Pure. */
export function isSameVerdict(one: Verdict, other: Verdict): boolean {
  const [leading, others] = [listLeading(one), listLeading(other)]
  return (
    one.kind === other.kind &&
    leading.length === others.length &&
    leading.every((column, at) => column === others[at])
  )
}
