import type { Model } from '#engine/model/model.ts'

/**
 * What each option gives each framework by the Borda count (1781), with answers as ballots: how
 * many frameworks it puts behind that one minus how many it puts before it. Ranks alone, so that
 * distances do not count; frameworks that are level share the places between them. All frameworks
 * of the dataset stand on the ballot. Whole numbers in the layout of `model.points`.
 *
 * @param weights - how often the ballot of each question counts, in the order of the model.
 */
export function toBordaPoints(model: Model, weights: readonly number[]): Int32Array {
  const { points, frameworkIds, questions } = model
  const count = frameworkIds.length
  const ranked = new Int32Array(points.length)
  for (const [index, { firstRow, options }] of questions.entries()) {
    const weight = weights[index] ?? 0
    for (const place of options.keys()) {
      const first = (firstRow + place) * count
      const row = points.subarray(first, first + count)
      for (const [column, own] of row.entries()) {
        ranked[first + column] =
          weight * row.reduce((sum, other) => sum + Math.sign(own - other), 0)
      }
    }
  }
  return ranked
}
