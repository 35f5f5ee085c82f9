import type { AnsweredRow } from '#engine/model/answeredRow.ts'

/**
 * Several people's answers as one set: what several say stands once, with the sum of what their
 * importances multiply by, and is a must-have where it is one to anybody. In the order of the first
 * who said it. Points, and what is ruled out, are those of all the answers one by one. Pure.
 */
export function joinRows(members: readonly (readonly AnsweredRow[])[]): AnsweredRow[] {
  const joined = new Map<number, AnsweredRow>()
  for (const answer of members.flat()) {
    const { factor = 0, isMust = false } = joined.get(answer.row) ?? {}
    joined.set(answer.row, {
      ...answer,
      factor: factor + answer.factor,
      isMust: isMust || answer.isMust,
    })
  }
  return [...joined.values()]
}
