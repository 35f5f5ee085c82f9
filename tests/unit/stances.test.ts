import { expect, test } from 'vitest'
import { changesOf } from '#engine/flips/changes.ts'
import { readStance, toOpenStance, toStance } from '#engine/flips/stance.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import { toNormalStance } from '#engine/model/stances.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const MARKS = { normal: '', important: '!', must: '!!' }
const [STAFF, LOAD] = [0, 1]

const stanceOf = (model: Model, question: string, answer: string) => {
  const [row] = toAnsweredRows(model, toAnswers({ [question]: answer }))
  if (!row) throw new Error(`There is no ${answer} in ${question}.`)
  return toStance(row)
}

/** "idle!", as answers are written in tests; `null` where nothing is said. */
function say(model: Model, stance: number): string | null {
  const said = readStance(model, stance)
  const options = model.questions.flatMap((question) => question.options)
  return said && `${options[said.row]?.id}${MARKS[said.importance]}`
}

/** What a stance can be changed to, in order, with what each change asks. */
function listChanges(model: Model, stance: number) {
  const { firstChange, changeTo, changeCost } = changesOf(model)
  const [start, end] = [firstChange[stance], firstChange[stance + 1]]
  const costs = changeCost.slice(start, end)
  return [...changeTo.slice(start, end)].map((to, at) => [say(model, to), costs[at]])
}

/** Points of django, flask, fastapi and pyramid; who is ruled out; whether it calls for anything. */
function describe(stance: number, model: Model = shop) {
  const count = model.frameworkIds.length
  const bits = model.stances.outs[stance] ?? 0
  return {
    points: [...model.stances.points.slice(stance * count, (stance + 1) * count)],
    out: model.frameworkIds.filter((_, column) => (bits >> column) & 1),
    calls: bits >> count === 1,
  }
}

test('an answer counts once, and twice when it is important or a must-have', () => {
  const once = [12, -6, -12, 6]
  const twice = once.map((points) => 2 * points)
  expect(describe(stanceOf(shop, 'staff', 'daily')).points).toEqual(once)
  expect(describe(stanceOf(shop, 'staff', 'daily!')).points).toEqual(twice)
  expect(describe(stanceOf(shop, 'staff', 'daily!!')).points).toEqual(twice)
})

test('what an answer requires rules out at any importance, its least level as a must-have only', () => {
  const outBy = (question: string, answer: string) => describe(stanceOf(shop, question, answer)).out
  expect(outBy('load', 'idle')).toEqual(['django', 'pyramid'])
  expect(outBy('load', 'idle!')).toEqual(['django', 'pyramid'])
  expect(outBy('staff', 'daily!')).toEqual([])
  expect(outBy('staff', 'daily!!')).toEqual(['flask', 'fastapi'])
})

test('an answer is something to go on when it gives points or rules out, and not otherwise', () => {
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 1 } },
      questions: {
        staff: { options: { daily: { needs: { admin: 1 } }, never: {} } },
        host: { options: { strict: { requires: { admin: 1 } }, any: {} } },
      },
    }),
  )
  const callsFor = (question: string, answer: string) =>
    describe(stanceOf(model, question, answer), model).calls
  expect(callsFor('staff', 'daily')).toBe(true)
  expect(callsFor('host', 'strict!')).toBe(true)
  expect(callsFor('staff', 'never')).toBe(false)
  expect(callsFor('host', 'any!')).toBe(false)
})

test('a question that is not answered says nothing and gives nobody anything', () => {
  const open = toOpenStance(shop, LOAD)
  expect(say(shop, open)).toBeNull()
  expect(describe(open)).toEqual({ points: [0, 0, 0, 0], out: [], calls: false })
})

test('a row at normal importance is what its answer says', () => {
  expect(say(shop, toNormalStance(3))).toBe('idle')
  expect(toNormalStance(3)).toBe(stanceOf(shop, 'load', 'idle'))
})

test('an answer changes to its neighbours first, then to what lies further off', () => {
  expect(listChanges(shop, stanceOf(shop, 'load', 'many-wait'))).toEqual([
    ['idle', 3],
    ['many-wait!', 3],
    ['ordinary', 6],
    ['many-wait!!', 6],
  ])
  expect(listChanges(shop, stanceOf(shop, 'staff', 'daily'))).toEqual([
    ['never', 3],
    ['daily!', 3],
    ['daily!!', 6],
  ])
})

test('changing an important answer asks more, and only what has a least level can be a must-have', () => {
  expect(listChanges(shop, stanceOf(shop, 'load', 'idle!'))).toEqual([
    ['many-wait!', 4],
    ['ordinary!', 4],
    ['idle', 4],
  ])
})

test('a must-have changes to a must-have, or to an important answer where that cannot be one', () => {
  expect(listChanges(shop, stanceOf(shop, 'load', 'many-wait!!'))).toEqual([
    ['idle!', 5],
    ['many-wait!', 5],
    ['ordinary!', 8],
    ['many-wait', 8],
  ])
  expect(listChanges(shop, stanceOf(shop, 'code', 'django!!')).slice(0, 2)).toEqual([
    ['none!', 5],
    ['several!!', 5],
  ])
})

test('a question that is not answered can get each of its options, which asks more than all else', () => {
  const added = listChanges(shop, toOpenStance(shop, STAFF))
  expect(added.map(([to]) => to)).toEqual(['daily', 'never'])
  for (const [, cost] of added) expect(cost).toBeGreaterThan(1_000)
})
