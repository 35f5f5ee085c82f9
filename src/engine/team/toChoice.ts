import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Choice } from '#engine/questions/choice.ts'
import type { Side } from './side.ts'

/** As it stands, one answer a person, and once for each side that all who answered could take. */
export function toChoice(sides: readonly Side[]): Choice {
  const voices = sides.reduce((sum, { members }) => sum + members.length, 0)
  const repeat = (answer: AnsweredRow | null, times: number) =>
    answer ? Array.from({ length: times }, () => answer) : []
  const now = sides.flatMap(({ answer, members }) => repeat(answer, members.length))
  return { ways: [now, ...sides.map(({ answer }) => repeat(answer, voices))] }
}
