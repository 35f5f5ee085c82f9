import { expect, test } from 'vitest'
import { changesOf } from '#engine/flips/changes.ts'
import { takeSteps } from '#engine/flips/tally.ts'
import { drawGoals, type GoalCase } from '#tests/fixtures/drawGoals.ts'

/** The changes of all places, in the order of the model. */
function listChanges({ model, tally }: GoalCase) {
  const { firstChange } = changesOf(model)
  return tally.stances.flatMap((stance, place) => {
    const [first = 0, end = 0] = firstChange.slice(stance, stance + 2)
    return Array.from({ length: end - first }, (_, at) => ({ place, change: first + at }))
  })
}

/** What one change does by itself: to the margins over the rivals, and whom the new answer rules out. */
function tryAlone({ model, tally, goal }: GoalCase, step: { place: number; change: number }) {
  const { scores } = takeSteps(model, tally, [step])
  const { outs } = model.stances
  const { changeTo } = changesOf(model)
  const out = outs[changeTo[step.change] ?? 0] ?? 0
  const before = outs[tally.stances[step.place] ?? 0] ?? 0
  const marginOver = (of: Int32Array, rival: number) => (of[goal.favoured] ?? 0) - (of[rival] ?? 0)
  return {
    gains: goal.rivals.map((one) => marginOver(scores, one) - marginOver(tally.scores, one)),
    isIn: ((out >> goal.favoured) & 1) === 0,
    isBack: ((before >> goal.favoured) & 1) === 1,
    rulesOut: goal.rivals.some((rival) => ((out >> rival) & 1) === 1),
    isCalling: ((out >> model.frameworkIds.length) & 1) === 1,
  }
}

test('listed are the changes that leave the framework in and help it, and what each gains', () => {
  for (const one of drawGoals(100, 4, 3)) {
    const { moves, goal } = one
    const helpful = listChanges(one).filter((step) => {
      const { gains, isIn, isBack, rulesOut, isCalling } = tryAlone(one, step)
      const isGain = gains.some((gain) => gain > 0)
      return isIn && (isBack || rulesOut || isGain || (goal.rivals.length === 0 && isCalling))
    })
    const listed = moves.place.map((place, at) => ({ place, change: moves.change[at] ?? 0 }))
    expect(listed).toEqual(helpful)
    expect(moves.gains).toEqual(helpful.flatMap((step) => tryAlone(one, step).gains))
  }
})
