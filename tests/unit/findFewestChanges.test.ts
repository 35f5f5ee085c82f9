import { expect, test } from 'vitest'
import { findFewestChanges } from '#engine/flips/findFewestChanges.ts'
import { drawGoals, isReached, listStepSets } from '#tests/fixtures/drawGoals.ts'

test('as few changes as reach a goal are found, however many fewer are thought to do', () => {
  for (const one of drawGoals(120, 4, 24)) {
    const reaching = listStepSets(one).filter((steps) => isReached(one, steps))
    const fewest = Math.min(...reaching.map((steps) => steps.length))
    for (const from of [0, 1, 2, 3].filter((least) => least <= fewest)) {
      const steps = findFewestChanges(one.model, one.tally, one.goal, one.moves, from)
      expect(steps?.length ?? Number.POSITIVE_INFINITY).toBe(fewest)
      if (steps) expect(isReached(one, steps)).toBe(true)
      expect(new Set(steps?.map(({ place }) => place)).size).toBe(steps?.length ?? 0)
    }
  }
})
