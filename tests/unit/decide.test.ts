import { expect, test } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { DJANGO, FASTAPI, FLASK, PYRAMID, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const decideOn = (stated: Readonly<Record<string, string>>) => decide(shop, toAnswers(stated))

test('a pick is compared with the next pick, not with an alternative in between', () => {
  const { verdict, standings, comparison, relaxations } = decideOn({ staff: 'daily', code: 'none' })
  expect(verdict).toEqual({ kind: 'pick', framework: DJANGO })
  expect(standings.map(({ framework }) => framework)).toEqual([DJANGO, PYRAMID, FLASK, FASTAPI])
  expect(comparison).toMatchObject({ favoured: DJANGO, rival: FLASK })
  expect(comparison?.reasons.positives.map(({ points }) => points)).toEqual([12 - -6])
  expect(relaxations).toEqual([])
})

test('a pick comes with its firmness: what it rests on is counted over 10,000 weightings', () => {
  expect(decideOn({ staff: 'daily', load: 'idle!' }).verdict).toEqual({
    kind: 'pick',
    framework: FASTAPI,
  })
  expect(decideOn({ code: 'django', load: 'many-wait' }).firmness).toMatchObject({
    strength: 'leaning',
    weightings: { samples: 10_000, seed: 2026 },
    isSettled: true,
  })
})

test('ruled-out picks do not count among those to be ahead of', () => {
  // "idle" rules Django out: FastAPI is ahead of Flask by 6 in every weighting.
  const { firmness } = decideOn({ load: 'idle', code: 'django' })
  expect(firmness?.weightings.kept).toBe(10_000)
})

test('kept by every weighting that was drawn is not yet kept by every weighting', () => {
  // Four answers with 1 x 2 x (4 - 2) = 4 for Django and four with 1 x 1 x (4 - 3) = 1 for Flask:
  // 4 x 4 at half the weight and 4 x 1 at double are level, once in 5 to the power of 8 weightings.
  const forDjango = { options: { yes: { needs: { admin: 2 } }, no: {} } }
  const forFlask = { options: { yes: { needs: { async: 1 } }, no: {} } }
  const questions = Object.fromEntries(
    [...'abcdefgh'].map((id) => [id, id < 'e' ? forDjango : forFlask]),
  )
  const frameworks = { django: { admin: 4, async: 3 }, flask: { admin: 2, async: 4 } }
  const model = compileModel(buildDataset({ frameworks, questions }))
  const all = toAnswers(Object.fromEntries([...'abcdefgh'].map((id) => [id, 'yes'])))
  expect(decide(model, all).firmness).toMatchObject({
    weightings: { kept: 10_000, samples: 10_000 },
    isUnshakable: false,
  })
  const { h: _, ...seven } = all
  expect(decide(model, seven).firmness?.isUnshakable).toBe(true)
})

test('the next in line is a pick that is still in, even behind one that is ruled out', () => {
  // "idle" rules Django out, 9 - 3 = 6 points ahead of Flask's 0.
  const { standings, comparison } = decideOn({ load: 'idle', code: 'django' })
  expect(standings.map(({ framework }) => framework)).toEqual([FASTAPI, FLASK, DJANGO, PYRAMID])
  expect(comparison).toMatchObject({ favoured: FASTAPI, rival: FLASK, isRivalRuledOut: false })
})

test('where no other pick is in, the comparison says that the rival is ruled out', () => {
  // "daily!!" leaves Django of the picks; Flask with -6 points is ahead of FastAPI with -12.
  expect(decideOn({ staff: 'daily!!' }).comparison).toMatchObject({
    favoured: DJANGO,
    rival: FLASK,
    isRivalRuledOut: true,
  })
})

test('a pick beside which there is no other is compared with nobody', () => {
  const { verdict, comparison } = decide({ ...shop, picks: [FLASK] }, toAnswers({ staff: 'daily' }))
  expect(verdict).toEqual({ kind: 'pick', framework: FLASK })
  expect(comparison).toBeNull()
})

test('in a tie the first two of those level are compared, and nothing is said about firmness', () => {
  const { verdict, comparison, firmness } = decideOn({ code: 'several' })
  expect(verdict).toEqual({ kind: 'tie', frameworks: [DJANGO, FLASK, FASTAPI] })
  expect(comparison).toMatchObject({ favoured: DJANGO, rival: FLASK })
  expect(firmness).toBeNull()
})

test('when nobody is left, the ways back are named and nobody is compared', () => {
  const decision = decideOn({ staff: 'daily!!', load: 'many-wait!!' })
  expect(decision.verdict).toEqual({ kind: 'none' })
  expect(decision.relaxations).toHaveLength(2)
  expect([decision.comparison, decision.firmness]).toEqual([null, null])
})

test('an alternative that is left when every pick is ruled out is named as what is left', () => {
  const model = compileModel(
    buildDataset({
      frameworks: { django: { async: 1 }, flask: { async: 1 }, tornado: { async: 4 } },
      alternatives: ['tornado'],
      questions: { load: { options: { idle: { must: { async: 3 } }, ordinary: {} } } },
    }),
  )
  const { verdict, alternatives } = decide(model, toAnswers({ load: 'idle!!' }))
  expect(verdict).toEqual({ kind: 'none' })
  expect(alternatives).toEqual([{ framework: 2, standing: 'left' }])
})

test('before anything is chosen there is nothing to go on and no alternative to name', () => {
  expect(decideOn({ staff: 'no-preference' })).toMatchObject({
    verdict: { kind: 'open' },
    alternatives: [],
    comparison: null,
    firmness: null,
    answered: [],
  })
})

test('a question is open without an answer or when not sure, and closed when it does not matter', () => {
  expect(decideOn({ staff: 'daily', load: 'not-sure' }).open).toEqual([1, 2])
  expect(decideOn({ staff: 'daily', load: 'no-preference' }).open).toEqual([2])
  expect(decideOn({ staff: 'rails' }).open).toEqual([0, 1, 2])
})

test('what would have to be moved to from code that stays is never a clear choice', () => {
  const forDjango = { options: { yes: { needs: { admin: 3 } }, no: {} } }
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 1 } },
      questions: {
        ...Object.fromEntries([...'abcd'].map((id) => [id, forDjango])),
        code: { options: { none: {}, flask: { fits: { flask: 1 } } } },
      },
    }),
  )
  const strengthWith = (code: string) =>
    decide(model, toAnswers({ a: 'yes', b: 'yes', c: 'yes', d: 'yes', code })).firmness
  expect(strengthWith('none')).toMatchObject({ strength: 'clear', isMove: false })
  expect(strengthWith('flask')).toMatchObject({ strength: 'leaning', isMove: true })
})
