import { expect, test } from 'vitest'
import { findOutcomes } from '#audit/findOutcomes.ts'
import { listFlipped } from '#audit/listFlipped.ts'
import { buildPersona } from '#tests/fixtures/buildEvidence.ts'
import { DJANGO, FASTAPI, FLASK, PYRAMID, shop } from '#tests/fixtures/shop.ts'

const bits = (...columns: number[]) => columns.reduce((sum, column) => sum + 2 ** column, 0)
const outcomesOf = (...answers: Record<string, string>[]) =>
  findOutcomes(
    shop,
    answers.map((given) => buildPersona({ answers: given })),
  )

test('an outcome is who leads among the picks, and who leads among all', () => {
  expect(outcomesOf({ staff: 'daily' }, { load: 'many-wait' })).toEqual([
    { picks: bits(DJANGO), all: bits(DJANGO) },
    { picks: bits(FASTAPI), all: bits(FASTAPI) },
  ])
  expect(outcomesOf({ staff: 'never' })).toEqual([
    { picks: bits(DJANGO, FLASK, FASTAPI), all: bits(DJANGO, FLASK, FASTAPI, PYRAMID) },
  ])
})

test('who is ruled out leads nowhere', () => {
  // Django 12 - 3 and Pyramid 6 - 6 do not reach the level; Flask -6 and FastAPI -12 + 6 do.
  expect(outcomesOf({ staff: 'daily', load: 'idle' })).toEqual([
    { picks: bits(FLASK, FASTAPI), all: bits(FLASK, FASTAPI) },
  ])
})

test('outcomes are others when other picks lead, or others lead among all', () => {
  const before = [
    { picks: 1, all: 1 },
    { picks: 1, all: 1 },
    { picks: 1, all: 1 },
  ]
  const after = [
    { picks: 1, all: 1 },
    { picks: 2, all: 1 },
    { picks: 1, all: 8 },
  ]
  expect(listFlipped(before, after)).toEqual([1, 2])
  expect(listFlipped([], [{ picks: 0, all: 0 }])).toEqual([0])
})
