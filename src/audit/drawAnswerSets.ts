import { createDraw } from '#engine/firmness/createDraw.ts'
import type { Model } from '#engine/model/model.ts'
import { findLeaders } from './findLeaders.ts'

/** How many answer sets to draw, and from which seed. */
export interface Drawing {
  readonly samples: number
  readonly seed: number
}

/** Answer sets drawn at random, with what they come to when nobody is knocked out. */
export interface AnswerSets extends Drawing {
  /** Row of each answer: set s and question q meet at `rows[s * Q + q]`. */
  readonly rows: Int32Array
  /** Score of each framework: set s and column f meet at `scores[s * F + f]`. */
  readonly scores: Int32Array
  /** The picks that lead in each set, as `findLeaders` gives them. */
  readonly leaders: Int32Array
}

/**
 * Answers to every question, each option equally likely and at normal importance (engine.md
 * section 5, prior). Pure: the same seed gives the same sets in every engine.
 */
export function drawAnswerSets(model: Model, { samples, seed }: Drawing): AnswerSets {
  const { questions, frameworkIds, points, picks } = model
  const count = frameworkIds.length
  const draw = createDraw(seed)
  const rows = new Int32Array(samples * questions.length)
  const scores = new Int32Array(samples * count)
  const leaders = new Int32Array(samples)
  let answer = 0
  for (const sample of leaders.keys()) {
    const first = sample * count
    for (const { firstRow, options } of questions) {
      const row = firstRow + draw(options.length)
      rows[answer++] = row
      for (let column = 0; column < count; column++) {
        scores[first + column] = (scores[first + column] ?? 0) + (points[row * count + column] ?? 0)
      }
    }
    leaders[sample] = findLeaders(scores, first, picks)
  }
  return { samples, seed, rows, scores, leaders }
}
