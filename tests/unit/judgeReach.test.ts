import { expect, test } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import { decideTeam } from '#engine/team/decideTeam.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

const reachesOf = (stated: Readonly<Record<string, string>>, open: readonly number[]) =>
  findAssumptions(shop, toAnsweredRows(shop, toAnswers(stated)), open).map(({ reach }) => reach)

test('an open question that changes the pick by itself says so', () => {
  // Django leads by 18; "idle" rules it out.
  expect(reachesOf({ staff: 'daily' }, [LOAD])).toEqual(['alone'])
})

test('two that only together change it say so', () => {
  // FastAPI leads Django by 6: code "django" gives it 9, staff "daily" 24.
  expect(reachesOf({ load: 'many-wait' }, [STAFF, CODE])).toEqual(['alone', 'alone'])
  // Marked important it leads Django by 12: "django" is not enough without an answer about staff.
  expect(reachesOf({ load: 'many-wait!' }, [STAFF, CODE])).toEqual(['alone', 'together'])
})

test('what cannot change it any more is proved not to', () => {
  // Django is ruled out and FastAPI leads Flask by 6; staff "daily" gives Flask 6: level.
  expect(reachesOf({ load: 'idle', code: 'none' }, [STAFF])).toEqual(['alone'])
  // Important, it leads Flask by 12 and nothing open gives Flask that.
  expect(reachesOf({ load: 'idle!' }, [STAFF, CODE])).toEqual(['none', 'none'])
})

test('a question that does the same for all who can still lead changes nothing', () => {
  // Django is out; "several" gives Flask and FastAPI 3 each, "django" gives neither anything.
  expect(reachesOf({ load: 'idle' }, [STAFF, CODE])).toEqual(['alone', 'none'])
})

test('with nothing to go on every answer that calls for something is a change', () => {
  expect(reachesOf({}, [STAFF, LOAD, CODE])).toEqual(['alone', 'alone', 'alone'])
})

test('what rules out only one of those who can lead does not do the same for all', () => {
  // Django leads. Without it there is Flask, which the last question can rule out, but not Django.
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4, async: 1 }, flask: { admin: 1, async: 4 } },
      questions: {
        staff: { options: { daily: { needs: { admin: 1 } } } },
        place: { options: { out: { requires: { async: 2 } }, anywhere: {} } },
        seats: { options: { out: { requires: { admin: 2 } }, any: {} } },
      },
    }),
  )
  const answered = toAnsweredRows(model, toAnswers({ staff: 'daily' }))
  expect(findAssumptions(model, answered, [1, 2]).map(({ reach }) => reach)).toEqual([
    'alone',
    'together',
  ])
})

test('agreeing that nothing is called for leaves nothing to go on, but only all together', () => {
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 3 }, flask: { admin: 3 } },
      questions: {
        staff: { options: { daily: { needs: { admin: 1 } }, never: {} } },
        seats: { options: { many: { needs: { admin: 1 } }, few: {} } },
        power: { options: { much: { needs: { admin: 2 } } } },
      },
    }),
  )
  const reachesWith = (...members: readonly Readonly<Record<string, string>>[]) =>
    decideTeam(model, members.map(toAnswers)).differences.map(({ reach }) => reach)
  const [one, other] = [
    { staff: 'daily', seats: 'many' },
    { staff: 'never', seats: 'few' },
  ]
  expect(reachesWith(one, other)).toEqual(['together', 'together'])
  expect(reachesWith({ ...one, power: 'much' }, other)).toEqual(['none', 'none'])
})
