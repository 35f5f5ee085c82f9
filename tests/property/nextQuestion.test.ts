import { expect } from 'vitest'
import { isOpen } from '#engine/model/isOpen.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findNextQuestion } from '#engine/questions/findNextQuestion.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw('the next question is open, and no other open one moves the first two more', (given) => {
  const { model, answers } = given
  const answered = toAnsweredRows(model, answers)
  const open = model.questions.flatMap((one, at) => (isOpen(one, answers) ? [at] : []))
  const knockOuts = findKnockOuts(model, answered)
  const scores = scoreFrameworks(model, answered)
  const standings = rankFrameworks(model, answered, scores, knockOuts)
  const next = findNextQuestion(model, open, standings)
  if (open.length === 0) return expect(next).toBeNull()
  expect(open).toContain(next?.question)
  const picks = standings.filter(({ role }) => role === 'pick')
  const leaders = picks.slice(0, 2).map(({ framework }) => model.frameworkIds[framework] ?? '')
  const measured = open.map((question) => ({
    question,
    ...measureByHand(given, question, leaders),
  }))
  const mine = measured.find(({ question }) => question === next?.question)
  expect(next).toEqual(mine)
  for (const { question, swing, canRuleOut } of measured) {
    if (canRuleOut !== next?.canRuleOut) expect(canRuleOut).toBe(false)
    else expect(swing).toBeLessThanOrEqual(question < next.question ? next.swing - 1 : next.swing)
  }
})

/** The margins that every answer alone would give, by weighing it. */
function measureByHand({ model }: Given, question: number, [first = '', second = '']: string[]) {
  const { id = '', options = [] } = model.questions[question] ?? {}
  const weighed = options.map((option) =>
    weigh(model, {
      [id]: { kind: 'chosen', option: option.id, importance: 'normal', isAssumed: false },
    }),
  )
  const leads = weighed.map(({ points }) => (points.get(first) ?? 0) - (points.get(second) ?? 0))
  return {
    swing: Math.max(0, ...leads) - Math.min(0, ...leads),
    canRuleOut: weighed.some(({ ruledOut }) => ruledOut.has(first) || ruledOut.has(second)),
  }
}
