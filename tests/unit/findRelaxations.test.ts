import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { findRelaxations } from '#engine/verdict/findRelaxations.ts'
import { DJANGO, FASTAPI, FLASK, PYRAMID, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

const relax = (stated: Readonly<Record<string, string>>) =>
  findRelaxations(shop, findKnockOuts(shop, toAnsweredRows(shop, toAnswers(stated))))

test('taking back one must-have brings a framework back, and each such way is listed', () => {
  // Django lacks the async level of a must-have; FastAPI lacks the admin level; Flask lacks both.
  expect(relax({ staff: 'daily!!', load: 'many-wait!!' })).toEqual([
    { framework: DJANGO, steps: [{ question: LOAD, kind: 'unmark' }] },
    { framework: FASTAPI, steps: [{ question: STAFF, kind: 'unmark' }] },
  ])
})

test('what an answer itself requires is only brought back by another answer', () => {
  expect(relax({ staff: 'daily!!', load: 'idle!!' })).toEqual([
    { framework: DJANGO, steps: [{ question: LOAD, kind: 'change' }] },
    { framework: FLASK, steps: [{ question: STAFF, kind: 'unmark' }] },
    { framework: FASTAPI, steps: [{ question: STAFF, kind: 'unmark' }] },
  ])
})

test('ways that take more steps than the shortest are not listed', () => {
  // FastAPI would need both the admin and the incumbent must-have taken back.
  expect(relax({ staff: 'daily!!', load: 'many-wait!!', code: 'django!!' })).toEqual([
    { framework: DJANGO, steps: [{ question: LOAD, kind: 'unmark' }] },
  ])
})

test('where one step never suffices, all steps of the shortest ways are listed', () => {
  const model = { ...shop, picks: [FLASK] }
  const answers = toAnswers({ staff: 'daily!!', load: 'many-wait!!', code: 'django!!' })
  const knockOuts = findKnockOuts(model, toAnsweredRows(model, answers))
  expect(findRelaxations(model, knockOuts)).toEqual([
    {
      framework: FLASK,
      steps: [STAFF, LOAD, CODE].map((question) => ({ question, kind: 'unmark' })),
    },
  ])
})

test('of two answers that rule one out, only the one that requires it has to change', () => {
  const model = { ...shop, picks: [PYRAMID] }
  const answered = toAnsweredRows(model, toAnswers({ load: 'idle', code: 'django!!' }))
  expect(findRelaxations(model, findKnockOuts(model, answered))).toEqual([
    {
      framework: PYRAMID,
      steps: [
        { question: LOAD, kind: 'change' },
        { question: CODE, kind: 'unmark' },
      ],
    },
  ])
})
