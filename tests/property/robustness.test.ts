import { expect } from 'vitest'
import { createDraw } from '#engine/firmness/createDraw.ts'
import { runSteps } from '#engine/firmness/runSteps.ts'
import { sampleWeightings } from '#engine/firmness/sampleWeightings.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import { findEligible } from '#engine/verdict/findEligible.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

const DRAWING = { samples: 300, seed: 7 }
const FACTORS = [6, 9, 12, 16, 24]

proveLaw(
  'the same seed gives the same shares, and with the share in which several are level they add up to 1',
  ({ model, answers }) => {
    const answered = toAnsweredRows(model, answers)
    const leaders = findEligible(model, findKnockOuts(model, answered))
    const once = runSteps(sampleWeightings(model, answered, leaders, DRAWING))
    expect(runSteps(sampleWeightings(model, answered, leaders, DRAWING))).toEqual(once)
    const { alone, level } = countByHand(model, answered, leaders)
    expect(leaders.map((leader) => once.ahead[leader])).toEqual(leaders.map((_, at) => alone[at]))
    const won = leaders.reduce((sum, leader) => sum + (once.ahead[leader] ?? 0), 0)
    if (leaders.length > 0) expect(won + level).toBe(DRAWING.samples)
  },
)

proveLaw(
  'a pick that no answer speaks against, and some for, stays it in every weighting',
  ({ model, answers }) => {
    const answered = toAnsweredRows(model, answers)
    const leaders = findEligible(model, findKnockOuts(model, answered))
    const { ahead, samples } = runSteps(sampleWeightings(model, answered, leaders, DRAWING))
    for (const leader of leaders) {
      const dominates = leaders.every((rival) => {
        if (rival === leader) return true
        const leads = answered.map(
          (answer) => toPoints(model, answer, leader) - toPoints(model, answer, rival),
        )
        return leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0)
      })
      if (dominates) expect(ahead[leader]).toBe(samples)
    }
  },
)

/** The same draws, added up the plain way: who is alone at the top, and how often nobody is. */
function countByHand(model: Model, answered: readonly AnsweredRow[], leaders: readonly number[]) {
  const draw = createDraw(DRAWING.seed)
  const alone = leaders.map(() => 0)
  let level = 0
  for (let sample = 0; sample < DRAWING.samples; sample++) {
    const weights = answered.map(() => FACTORS[draw(FACTORS.length)] ?? 0)
    const scores = leaders.map((leader) =>
      answered.reduce(
        (sum, answer, at) => sum + (weights[at] ?? 0) * toPoints(model, answer, leader),
        0,
      ),
    )
    const highest = Math.max(...scores)
    const top = scores.flatMap((score, at) => (score === highest ? [at] : []))
    if (top.length === 1) alone[top[0] ?? 0] = (alone[top[0] ?? 0] ?? 0) + 1
    else level++
  }
  return { alone, level }
}
