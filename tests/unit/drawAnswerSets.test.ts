import { expect, test } from 'vitest'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { buildThreeWays } from '#tests/fixtures/threeWays.ts'
import { weighRows } from '#tests/fixtures/weigh.ts'

test('every question is answered, each option about as often as the others', () => {
  const sets = drawAnswerSets(shop, { samples: 6_000, seed: 1 })
  const counts = shop.points.length / shop.frameworkIds.length
  const drawn = Array.from(
    { length: counts },
    (_, row) => sets.rows.filter((one) => one === row).length,
  )
  // staff has 2 options, load and code have 3: 6,000 of each question.
  for (const count of drawn.slice(0, 2)) expect(Math.abs(count - 3_000)).toBeLessThan(200)
  for (const count of drawn.slice(2)) expect(Math.abs(count - 2_000)).toBeLessThan(200)
  expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(18_000)
})

test('scores and leaders are those of the engine', () => {
  const sets = drawAnswerSets(shop, { samples: 200, seed: 2 })
  for (let sample = 0; sample < 200; sample++) {
    const answered = shop.questions.map((_, question) => {
      const row = sets.rows[sample * shop.questions.length + question] ?? 0
      return { question, row, factor: 1 as const, isMust: false }
    })
    const { points } = weighRows(shop, answered)
    const scores = sets.scores.subarray(sample * 4, sample * 4 + 4)
    expect([...scores]).toEqual([...points.values()])
    const highest = Math.max(...shop.picks.map((pick) => scores[pick] ?? 0))
    const leaders = shop.picks.filter((pick) => scores[pick] === highest)
    expect(sets.leaders[sample]).toBe(leaders.reduce((bits, pick) => bits + 2 ** pick, 0))
  }
})

test('the same seed draws the same, another draws others', () => {
  const model = compileModel(buildThreeWays('a', 'b'))
  const draw = (seed: number) => drawAnswerSets(model, { samples: 50, seed })
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7).rows).not.toEqual(draw(8).rows)
})
