import { expect, test } from 'vitest'
import { changesOf } from '#engine/flips/changes.ts'
import { findPair } from '#engine/flips/findPair.ts'
import type { Step } from '#engine/flips/tally.ts'
import { drawGoals, type GoalCase, isReached, listStepSets } from '#tests/fixtures/drawGoals.ts'

test('of all pairs that reach a goal the one that asks least is found, the first among equals', () => {
  for (const one of drawGoals(250, 4, 7)) {
    const pairs = listStepSets(one).filter((steps) => steps.length === 2 && isReached(one, steps))
    const least = Math.min(...pairs.map((steps) => costOf(one, steps)))
    const [first] = pairs.filter((steps) => costOf(one, steps) === least).sort(compareOrder)
    const found = findPair(one.model, one.tally, one.goal, one.moves)
    expect(found).toEqual(first ? { steps: first, cost: least } : null)
  }
})

function costOf({ model }: GoalCase, steps: readonly Step[]): number {
  return steps.reduce((sum, { change }) => sum + (changesOf(model).changeCost[change] ?? 0), 0)
}

/** In the order of the model: by the first change, then by the second. */
function compareOrder(one: readonly Step[], other: readonly Step[]): number {
  const differing = one.findIndex(({ change }, at) => change !== other[at]?.change)
  const [a, b] = [one[differing], other[differing]]
  if (!a || !b) return 0
  return a.place - b.place || a.change - b.change
}
