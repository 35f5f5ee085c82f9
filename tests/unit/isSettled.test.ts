import { expect, test } from 'vitest'
import { isSettled } from '#engine/firmness/isSettled.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { DJANGO, FASTAPI, FLASK, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

/** Whether the pick is settled on these answers; on given scores where the sum matters. */
function settle(
  stated: Readonly<Record<string, string>>,
  open: readonly number[],
  pick: number,
  scores?: readonly number[],
) {
  const answered = toAnsweredRows(shop, toAnswers(stated))
  const own = scores ? Int32Array.from(scores) : scoreFrameworks(shop, answered)
  return isSettled(shop, open, pick, own, findKnockOuts(shop, answered))
}

test('with nothing open, a pick is settled', () => {
  expect(settle({ load: 'many-wait' }, [], FASTAPI)).toBe(true)
})

test('a margin just above what the open answers could swing is settled; one equal to it is not', () => {
  // "daily" swings 12 - -12 = 24 from FastAPI to Django, 12 - -6 = 18 from Flask to Django.
  expect(settle({ load: 'ordinary' }, [STAFF], FASTAPI, [0, 0, 25, 0])).toBe(true)
  expect(settle({ load: 'ordinary' }, [STAFF], FASTAPI, [0, 0, 24, 0])).toBe(false)
})

test('the swings of all open questions are added up', () => {
  // "daily" 24 and code "django" 9 - 0 toward Django: 33.
  expect(settle({ load: 'ordinary' }, [STAFF, CODE], FASTAPI, [0, 0, 34, 0])).toBe(true)
  expect(settle({ load: 'ordinary' }, [STAFF, CODE], FASTAPI, [0, 0, 33, 0])).toBe(false)
})

test('an open question whose answers only help the pick takes nothing away', () => {
  expect(settle({ load: 'ordinary' }, [STAFF], DJANGO, [1, 0, 0, 0])).toBe(true)
})

test('an open question may stay open, so what all its answers give the pick is not counted on', () => {
  // "some" gives Django 2 - -1 = 3 more and "much" 6 more; "flask" gives Flask 9 more.
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 1 } },
      questions: {
        staff: { options: { some: { needs: { admin: 1 } }, much: { needs: { admin: 2 } } } },
        code: { options: { none: {}, flask: { fits: { flask: 3 } } } },
      },
    }),
  )
  expect(isSettled(model, [0, 1], DJANGO, Int32Array.of(10, 0), [])).toBe(true)
  expect(isSettled(model, [0, 1], DJANGO, Int32Array.of(9, 0), [])).toBe(false)
})

test('a pick that an open answer could rule out is not settled, whatever its margin', () => {
  expect(settle({ staff: 'daily' }, [LOAD], DJANGO, [999, 0, 0, 0])).toBe(false)
  expect(settle({ staff: 'daily' }, [LOAD], FASTAPI, [0, 0, 999, 0])).toBe(true)
})

test('an open must level threatens nobody, because open answers are taken as normal', () => {
  expect(settle({ load: 'ordinary' }, [STAFF], FLASK, [0, 99, 0, 0])).toBe(true)
})

test('a rival that is ruled out, and an alternative, threaten nobody', () => {
  expect(settle({ load: 'idle' }, [STAFF], FASTAPI, [100, 0, 7, 100])).toBe(true)
})
