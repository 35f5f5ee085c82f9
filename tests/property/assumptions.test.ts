import { expect } from 'vitest'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { isOpen } from '#engine/model/isOpen.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import { generateNearlyAll } from '#tests/fixtures/generateNearlyAll.ts'
import { listCompletions } from '#tests/fixtures/listCompletions.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weighRows } from '#tests/fixtures/weigh.ts'

proveLaw(
  'an open question that cannot change the verdict never does, whatever else is answered; one that can alone, does',
  ({ model, answers }) => {
    const answered = toAnsweredRows(model, answers)
    const open = model.questions.flatMap((question, at) => (isOpen(question, answers) ? [at] : []))
    const judge = (added: readonly AnsweredRow[]) => {
      const { kind, leaders } = weighRows(model, [...answered, ...added])
      return `${kind} ${leaders.join(' ')}`
    }
    const completions = listCompletions(model, open)
    for (const { question, reach } of findAssumptions(model, answered, open)) {
      const without = (rows: readonly AnsweredRow[]) =>
        rows.filter((row) => row.question !== question)
      const matters = completions.some((rows) => judge(rows) !== judge(without(rows)))
      const alone = listCompletions(model, [question]).some((rows) => judge(rows) !== judge([]))
      expect(reach === 'alone').toBe(alone)
      if (reach === 'none') expect(matters).toBe(false)
    }
  },
  { runs: 60, answersTo: generateNearlyAll },
)
