import { expect, test } from 'vitest'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'

const dataset = buildDataset({
  frameworks: { django: { admin: 4, async: 1 }, flask: { admin: 1, async: 'unrated' } },
  questions: { staff: { options: { daily: { needs: { admin: 1 }, must: { admin: 3 } } } } },
})
const [django, flask] = dataset.frameworks

test('a level of one’s own stands in place of the published one, which is kept beside it', () => {
  const own = applyOverrides(dataset, { flask: { admin: 3 } })
  expect(own.frameworks[1]?.traits.admin).toEqual({
    level: 3,
    isOwn: true,
    published: flask?.traits.admin,
  })
  expect(own.frameworks[0]).toBe(django)
  expect(own.frameworks[1]?.traits.async).toBe(flask?.traits.async)
})

test('points and knock-outs follow from it', () => {
  const answered = [{ question: 0, row: 0, factor: 1, isMust: false }] as const
  const pointsWith = (overrides: Parameters<typeof applyOverrides>[1]) => [
    ...scoreFrameworks(compileModel(applyOverrides(dataset, overrides)), answered),
  ]
  expect(pointsWith({})).toEqual([2, -1])
  expect(pointsWith({ flask: { admin: 4 }, django: { admin: 0 } })).toEqual([-2, 2])
  const { limits } = compileModel(applyOverrides(dataset, { flask: { admin: 3 } }))
  expect(limits[0]?.[0]?.isOut).toEqual([false, false])
})

test('what nobody could rate can be given a level', () => {
  const own = applyOverrides(dataset, { flask: { async: 2 } })
  expect(own.frameworks[1]?.traits.async).toMatchObject({ level: 2, isOwn: true })
})

test('the published level, and ids that do not exist, change nothing', () => {
  const overrides = { django: { admin: 4, nothing: 1 }, nobody: { admin: 2 } } as const
  expect(applyOverrides(dataset, overrides)).toEqual(dataset)
  expect(applyOverrides(dataset, {})).toBe(dataset)
  expect(applyOverrides(dataset, JSON.parse('{"__proto__": {"admin": 1}}'))).toEqual(dataset)
})

test('a second override replaces the first, and the published level is still there to go back to', () => {
  const once = applyOverrides(dataset, { django: { admin: 2 } })
  const twice = applyOverrides(once, { django: { admin: 1 } })
  expect(twice.frameworks[0]?.traits.admin).toMatchObject({
    level: 1,
    published: django?.traits.admin,
  })
})
