import { expect } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw(
  'raising a trait that is needed never worsens the rank of its framework',
  ({ dataset, model, answers }, choose) => {
    const raisable = dataset.frameworks.flatMap(({ id, traits }) =>
      Object.entries(traits).flatMap(([criterion, trait]) =>
        'level' in trait && trait.level < 4 ? [{ id, criterion, trait }] : [],
      ),
    )
    if (raisable.length === 0) return
    const { id, criterion, trait } = choose(raisable)
    const raised = { ...trait, level: trait.level + 1 }
    const other = compileModel({
      ...dataset,
      frameworks: dataset.frameworks.map((framework) =>
        framework.id === id
          ? { ...framework, traits: { ...framework.traits, [criterion]: raised } }
          : framework,
      ),
    })
    const [before, after] = [weigh(model, answers), weigh(other, answers)]
    expect(after.ranks.get(id)).toBeLessThanOrEqual(before.ranks.get(id) ?? Number.NaN)
    expect(after.points.get(id)).toBeGreaterThanOrEqual(before.points.get(id) ?? Number.NaN)
    for (const rival of model.frameworkIds.filter((one) => one !== id)) {
      expect(after.points.get(rival)).toBe(before.points.get(rival))
      expect(after.ruledOut.has(rival)).toBe(before.ruledOut.has(rival))
    }
  },
  { runs: 250 },
)
