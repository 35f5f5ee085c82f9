import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { generateAnswers } from '#tests/fixtures/generateDataset.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weighRows } from '#tests/fixtures/weigh.ts'

const MOST_OPEN = 4

proveLaw(
  'settled: no way of answering the open questions at normal importance changes the pick',
  (given) => {
    const { verdict, firmness, answered, open } = decide(given.model, given.answers)
    if (verdict.kind !== 'pick' || !firmness) return
    const pick = given.model.frameworkIds[verdict.framework]
    const changes = listCompletions(given, open).some((added) => {
      const { kind, leaders } = weighRows(given.model, [...answered, ...added])
      return kind !== 'pick' || leaders[0] !== pick
    })
    if (firmness.isSettled) expect(changes).toBe(false)
    // An open answer that rules the rival out can stop it, so the converse needs them to be absent.
    const canRuleOut = listRows(given, open).some((row) =>
      given.model.limits[row]?.some(({ kind }) => kind === 'requires'),
    )
    if (!canRuleOut) expect(firmness.isSettled).toBe(!changes)
    if (firmness.isSettled) expect(firmness.completions.kept).toBe(firmness.completions.samples)
  },
  { runs: 60, answersTo: generateNearlyAll },
)

/** Answers that leave at most four questions open, so that every completion can be tried. */
function generateNearlyAll({ questions }: Dataset) {
  return generateAnswers({ questions }).map((answers): Answers => {
    const isOpen = (id: string) => (answers[id]?.kind ?? 'open') === 'open'
    const open = questions.filter(({ id }) => isOpen(id)).slice(MOST_OPEN)
    const closed = open.map(({ id }) => [id, { kind: 'closed' as const }])
    return { ...answers, ...Object.fromEntries(closed) }
  })
}

/** Every way to answer the open questions, or to leave some of them open. */
function listCompletions(given: Given, open: readonly number[]): AnsweredRow[][] {
  const [question, ...rest] = open
  if (question === undefined) return [[]]
  const others = listCompletions(given, rest)
  const rows = listRows(given, [question]).map(
    (row): AnsweredRow => ({ question, row, factor: 1, isMust: false }),
  )
  return [...others, ...rows.flatMap((row) => others.map((other) => [row, ...other]))]
}

function listRows({ model }: Given, questions: readonly number[]): number[] {
  return questions.flatMap((index) => {
    const question = model.questions[index]
    return question ? question.options.map((_, option) => question.firstRow + option) : []
  })
}
