import { expect } from 'vitest'
import { type Flip, findFlips } from '#engine/flips/findFlips.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { addCosts, listOtherAnswers, toAnswer, tryChanges } from '#tests/fixtures/tryChanges.ts'

/** Up to this many answers every smaller set of changes is tried. */
const MOST_TRIED = 6

type IsReached = (verdict: Verdict) => boolean

proveLaw('applying a flip changes the verdict, and no smaller set of changes does', (given) => {
  const answered = toAnsweredRows(given.model, given.answers)
  const present = judgeRows(given.model, answered)
  const { cheapest, toward } = findFlips(given.model, answered)
  const isOther: IsReached = (verdict) => JSON.stringify(verdict) !== JSON.stringify(present)
  expectFewest(given, answered, cheapest, isOther)
  for (const { toward: rival, flip } of toward) {
    expectFewest(
      given,
      answered,
      flip,
      (verdict) => verdict.kind === 'pick' && verdict.framework === rival,
    )
    if (flip) expect(flip.changes.length).toBeGreaterThanOrEqual(cheapest?.changes.length ?? 99)
  }
})

proveLaw('flips lead to every pick but the present one, each by answered questions', (given) => {
  const answered = toAnsweredRows(given.model, given.answers)
  const present = judgeRows(given.model, answered)
  const { cheapest, toward } = findFlips(given.model, answered)
  const own = present.kind === 'pick' ? present.framework : null
  expect(toward.map((one) => one.toward)).toEqual(given.model.picks.filter((one) => one !== own))
  for (const flip of [cheapest, ...toward.map((one) => one.flip)]) {
    const questions = flip?.changes.map(({ question }) => question) ?? []
    expect(new Set(questions).size).toBe(questions.length)
    for (const { question, fromRow } of flip?.changes ?? []) {
      expect(answered.find((answer) => answer.question === question)?.row).toBe(fromRow)
    }
  }
})

proveLaw(
  'of one or two changes a flip is the one that asks least of the person',
  (given) => {
    const answered = toAnsweredRows(given.model, given.answers)
    const present = JSON.stringify(judgeRows(given.model, answered))
    const { cheapest, toward } = findFlips(given.model, answered)
    const goals = [
      { flip: cheapest, isReached: (verdict: Verdict) => JSON.stringify(verdict) !== present },
      ...toward.map(({ flip, toward: rival }) => ({
        flip,
        isReached: (verdict: Verdict) => verdict.kind === 'pick' && verdict.framework === rival,
      })),
    ].filter(({ flip }) => flip !== null && flip.changes.length <= 2)
    const least = goals.map(() => Number.POSITIVE_INFINITY)
    const size = Math.max(0, ...goals.map(({ flip }) => flip?.changes.length ?? 0))
    tryChanges(given, answered, size, ({ answered: after, changes, cost }) => {
      const verdict = judgeRows(given.model, after)
      for (const [at, { flip, isReached }] of goals.entries()) {
        if (changes !== flip?.changes.length || !isReached(verdict)) continue
        least[at] = Math.min(least[at] ?? 0, cost)
      }
    })
    expect(goals.map(({ flip }) => addCosts(flip?.changes ?? []))).toEqual(least)
  },
  { runs: 75 },
)

function expectFewest(
  given: Given,
  answered: readonly AnsweredRow[],
  flip: Flip | null,
  isReached: IsReached,
): void {
  if (flip) {
    const verdict = judgeRows(given.model, applyByHand(answered, flip))
    expect(verdict).toEqual(flip.verdict)
    expect(isReached(verdict)).toBe(true)
  }
  // Of our own dataset only single changes are tried, because there are too many sets of them.
  const most = answered.length <= MOST_TRIED ? answered.length : 1
  const fewer = Math.min(most, flip ? flip.changes.length - 1 : answered.length)
  expect(canReach(given, answered, { from: 0, size: fewer }, isReached)).toBe(false)
}

function applyByHand(answered: readonly AnsweredRow[], { changes }: Flip): AnsweredRow[] {
  const applied = [...answered]
  for (const { question, toRow, toImportance } of changes) {
    applied[applied.findIndex((answer) => answer.question === question)] = toAnswer(
      question,
      toRow,
      toImportance,
    )
  }
  return applied
}

/** Whether any set of 1 to `size` changes reaches the goal, by trying them all. */
function canReach(
  given: Given,
  answered: readonly AnsweredRow[],
  { from, size }: { readonly from: number; readonly size: number },
  isReached: IsReached,
): boolean {
  if (size <= 0) return false
  return answered.slice(from).some((answer, offset) =>
    listOtherAnswers(given, answer).some((other) => {
      const changed = answered.with(from + offset, other)
      if (isReached(judgeRows(given.model, changed))) return true
      return canReach(given, changed, { from: from + offset + 1, size: size - 1 }, isReached)
    }),
  )
}
