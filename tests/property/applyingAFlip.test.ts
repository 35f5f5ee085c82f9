import { expect } from 'vitest'
import { type Flip, findFlips } from '#engine/flips/findFlips.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'

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
    applied[applied.findIndex((answer) => answer.question === question)] = {
      question,
      row: toRow,
      factor: toImportance === 'normal' ? 1 : 2,
      isMust: toImportance === 'must',
    }
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
    listOthers(given, answer).some((other) => {
      const changed = answered.with(from + offset, other)
      if (isReached(judgeRows(given.model, changed))) return true
      return canReach(given, changed, { from: from + offset + 1, size: size - 1 }, isReached)
    }),
  )
}

/** The other options as important as before, and the same option at other importances. */
function listOthers({ dataset, model }: Given, answer: AnsweredRow): AnsweredRow[] {
  const { firstRow = 0 } = model.questions[answer.question] ?? {}
  const { options = [], kind = 'choice' } = dataset.questions[answer.question] ?? {}
  const canBeMust = options.map(
    ({ must, fits }) =>
      Object.keys(must ?? {}).length > 0 || (kind === 'incumbency' && fits !== undefined),
  )
  return options.flatMap((_, option): AnsweredRow[] => {
    const row = firstRow + option
    if (row !== answer.row) {
      return [{ ...answer, row, isMust: answer.isMust && canBeMust[option] === true }]
    }
    const marks: AnsweredRow[] = [
      { ...answer, factor: 1, isMust: false },
      { ...answer, factor: 2, isMust: false },
    ]
    return canBeMust[option] ? [...marks, { ...answer, factor: 2, isMust: true }] : marks
  })
}
