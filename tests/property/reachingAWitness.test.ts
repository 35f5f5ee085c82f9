import { expect } from 'vitest'
import { findWitnesses } from '#engine/flips/findWitnesses.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { applyChanges } from '#tests/fixtures/applyChanges.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { addCosts, type Said, tryChanges } from '#tests/fixtures/tryChanges.ts'
import { weighRows } from '#tests/fixtures/weigh.ts'

/** Of so many questions every set of changes is tried; of more only the small ones. */
const MOST_TRIED = 4

proveLaw(
  'a witness makes its framework win, and no smaller or milder set of changes does',
  (given) => {
    const answered = toAnsweredRows(given.model, given.answers)
    const witnesses = findWitnesses(given.model, answered)
    expect(witnesses.map(({ framework }) => framework)).toEqual([
      ...given.model.frameworkIds.keys(),
    ])
    const { size, least } = tryAll(given, answered)
    for (const { framework, changes } of witnesses) {
      const tried = least.get(framework)
      if (changes) {
        expect(listWinning(given, applyChanges(answered, changes))).toContain(framework)
        expect(changes).toEqual(changes.toSorted((a, b) => a.question - b.question))
      }
      if (tried) expect(changes?.length).toBe(tried.changes)
      else expect(changes?.length ?? Number.POSITIVE_INFINITY).toBeGreaterThan(size)
      // One or two changes are those that ask least of a person.
      if (tried && tried.changes <= 2) expect(addCosts(changes ?? [])).toBe(tried.cost)
    }
  },
  { runs: 100 },
)

/** Per framework the fewest changes with which it wins, and the least that so many ask. */
function tryAll(given: Given, answered: readonly AnsweredRow[]) {
  const { questions } = given.model
  const size = questions.length <= MOST_TRIED ? questions.length : questions.length <= 6 ? 2 : 1
  const said = [...questions.keys()].map(
    (question): Said =>
      answered.find((answer) => answer.question === question) ?? { question, row: null },
  )
  const least = new Map(listWinning(given, answered).map((one) => [one, { changes: 0, cost: 0 }]))
  tryChanges(given, said, size, ({ answered: after, changes, cost }) => {
    for (const framework of listWinning(given, after)) {
      const before = least.get(framework) ?? { changes: size + 1, cost: 0 }
      const isFewer = changes < before.changes
      if (isFewer || (changes === before.changes && cost < before.cost)) {
        least.set(framework, { changes, cost })
      }
    }
  })
  return { size, least }
}

/** A pick wins alone in the verdict; an alternative wins ahead of every pick that is in. */
function listWinning({ model }: Given, answered: readonly AnsweredRow[]): number[] {
  const { kind, leaders, points, ruledOut } = weighRows(model, answered)
  if (kind === 'open') return []
  const inOf = (columns: readonly number[]) =>
    columns.filter((column) => !ruledOut.has(nameOf(column)))
  const nameOf = (column: number) => model.frameworkIds[column] ?? ''
  const pointsOf = (column: number) => points.get(nameOf(column)) ?? 0
  const ahead = inOf(model.alternatives).filter((one) =>
    inOf(model.picks).every((pick) => pointsOf(pick) < pointsOf(one)),
  )
  const alone = model.picks.filter((pick) => kind === 'pick' && leaders[0] === nameOf(pick))
  return [...alone, ...ahead]
}
