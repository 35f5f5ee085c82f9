import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { askQuickly } from '#engine/questions/askQuickly.ts'
import { planNext } from '#engine/questions/planNext.ts'
import { DJANGO, FASTAPI, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

/** A question that calls for nothing. */
const IDLE = { id: 'idle', kind: 'choice', about: null, firstRow: 0, options: [] } as const

const rows = (stated: Readonly<Record<string, string>>) => toAnsweredRows(shop, toAnswers(stated))

test('with nothing answered there is a question to ask and no reason to stop', () => {
  const plan = planNext(shop, [], [STAFF, LOAD, CODE])
  expect(plan).toMatchObject({ verdict: { kind: 'open' }, isSettled: false, isAgreed: false })
  expect(plan.next?.question).toBe(LOAD)
})

test('once nothing left can change the pick, it is settled, and agreed as well', () => {
  const plan = planNext(shop, rows({ load: 'idle!' }), [STAFF, CODE])
  expect(plan).toMatchObject({
    verdict: { kind: 'pick', framework: FASTAPI },
    isSettled: true,
    isAgreed: true,
  })
  expect(plan.next).not.toBeNull()
})

test('what was asked and left open is not asked again, and nothing hangs on it', () => {
  // Open, "idle" would rule Django out.
  expect(planNext(shop, rows({ staff: 'daily!' }), [LOAD, CODE]).isSettled).toBe(false)
  const plan = planNext(shop, rows({ staff: 'daily!' }), [CODE])
  expect(plan).toMatchObject({ isSettled: true, next: { question: CODE } })
})

test('when all have been asked there is nothing to ask next', () => {
  const plan = planNext(shop, rows({ staff: 'daily' }), [])
  expect(plan).toEqual({
    verdict: { kind: 'pick', framework: DJANGO },
    isSettled: true,
    isAgreed: true,
    next: null,
  })
})

test('the more was left open, the likelier it is that the rest will be', () => {
  // Only "idle" changes the pick, one option of three. Nothing left open so far: it comes with
  // (1 - 1/4) x 1/3 = 25 %. After twenty left open: (1 - 20.5/22) x 1/3 = 2 %.
  const answered = rows({ staff: 'daily' })
  const asked = (leftOpen: number) => ({
    ...shop,
    questions: [shop.questions, Array.from({ length: leftOpen }, () => IDLE)].flat(),
  })
  expect(planNext(asked(0), answered, [LOAD, CODE])).toMatchObject({ isAgreed: false })
  // After six it comes with (1 - 6.5/8) x 1/3 = 6 %, after ten with (1 - 10.5/12) x 1/3 = 4 %.
  expect(planNext(asked(6), answered, [LOAD, CODE])).toMatchObject({ isAgreed: false })
  expect(planNext(asked(10), answered, [LOAD, CODE])).toMatchObject({ isAgreed: true })
  expect(planNext(asked(20), answered, [LOAD, CODE])).toMatchObject({
    isAgreed: true,
    isSettled: false,
  })
})

test('a run asks everything once, notes where one could stop, and ends with the full verdict', () => {
  const run = askQuickly(shop, rows({ load: 'idle!', staff: 'daily', code: 'none' }), 'swing')
  expect(run.order).toEqual([LOAD, STAFF, CODE])
  expect(run.settled).toEqual({ asked: 1, verdict: { kind: 'pick', framework: FASTAPI } })
  expect(run.agreed).toEqual(run.settled)
  expect(run.full).toEqual({ kind: 'pick', framework: FASTAPI })
})

test('in the authored order the questions stand as they do in the model', () => {
  const run = askQuickly(shop, rows({ load: 'idle!', staff: 'never' }), 'authored')
  expect(run.order).toEqual([STAFF, LOAD, CODE])
  expect(run.settled?.asked).toBe(2)
})

test('who says nothing is asked everything and gets nothing', () => {
  const run = askQuickly(shop, [], 'swing')
  expect(run.order).toHaveLength(3)
  expect(run).toMatchObject({ agreed: null, settled: null, full: { kind: 'open' } })
})
