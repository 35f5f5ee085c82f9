import { expect, test } from 'vitest'
import { findWitnesses } from '#engine/flips/findWitnesses.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { applyChanges } from '#tests/fixtures/applyChanges.ts'
import { buildDataset, type StatedDataset } from '#tests/fixtures/buildDataset.ts'
import { sayChange } from '#tests/fixtures/sayChange.ts'
import { DJANGO, FASTAPI, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** The changes in words, by framework that they make win. */
function witness(stated: Readonly<Record<string, string>>, model: Model = shop) {
  const answered = toAnsweredRows(model, toAnswers(stated))
  return Object.fromEntries(
    findWitnesses(model, answered).map(({ framework, changes }) => [
      model.frameworkIds[framework],
      changes?.map((change) => sayChange(model, change)) ?? null,
    ]),
  )
}

function build(questions: StatedDataset['questions']): Model {
  const frameworks = { django: { admin: 1 }, flask: { admin: 1 }, pyramid: { admin: 4 } }
  return compileModel(buildDataset({ frameworks, alternatives: ['pyramid'], questions }))
}

const TWO_WAYS = { django: { fits: { django: 1 } }, flask: { fits: { flask: 1 } } }

test('where nothing is answered, answers are given at normal importance', () => {
  // Flask and Pyramid lead with no answers at all: "daily" helps Django more, "idle" rules Django
  // and Pyramid out and leaves Flask level with FastAPI.
  expect(witness({})).toEqual({
    django: ['staff: ? -> daily'],
    flask: null,
    fastapi: ['load: ? -> many-wait'],
    pyramid: null,
  })
})

test('the framework that wins needs no change, the others the fewest', () => {
  // "daily" 12, -6, -12 and "many-wait" -2, 0, 4; Flask as explained with the flips.
  expect(witness({ staff: 'daily', load: 'many-wait' })).toMatchObject({
    django: [],
    flask: ['staff: daily -> daily!', 'load: many-wait -> idle'],
    fastapi: ['staff: daily -> never'],
  })
})

test('one change of an answer given comes before an answer to another question', () => {
  // Django 3 to 0: "staff" turned round makes it 0 to 3, "load" for Flask 3 to 6.
  const model = build({ staff: { options: TWO_WAYS }, load: { weight: 2, options: TWO_WAYS } })
  expect(witness({ staff: 'django' }, model)).toMatchObject({ flask: ['staff: django -> flask'] })
})

test('an answer to another question comes before two changes of answers given', () => {
  // Django 3 + 3 to 0: "load" for Flask makes it 6 to 9.
  const options = TWO_WAYS
  const model = build({ staff: { options }, team: { options }, load: { weight: 3, options } })
  expect(witness({ staff: 'django', team: 'django' }, model)).toMatchObject({
    flask: ['load: ? -> flask'],
  })
})

test('an alternative wins when it is ahead of every pick, as of two in a tie', () => {
  // "daily" gives Pyramid 3 x (4 - 2) = 6 and the picks 3 x (1 - 2) = -3 each.
  const options = { daily: { needs: { admin: 3 } }, never: {} }
  const model = build({ staff: { options } })
  expect(witness({}, model)).toEqual({
    django: null,
    flask: null,
    pyramid: ['staff: ? -> daily'],
  })
  expect(witness({ staff: 'daily' }, model)).toMatchObject({ pyramid: [] })
})

test('an alternative that is ahead but ruled out has to come in', () => {
  const options = { old: { fits: { pyramid: 3 }, requires: { admin: 2 } }, none: {} }
  const frameworks = { django: { admin: 4 }, flask: { admin: 4 }, pyramid: { admin: 0 } }
  const questions = {
    code: { options },
    team: { options: { pyramid: { fits: { pyramid: 1 } }, none: {} } },
  }
  const model = compileModel(buildDataset({ frameworks, alternatives: ['pyramid'], questions }))
  expect(witness({ code: 'old' }, model).pyramid).toEqual([
    'code: old -> none',
    'team: ? -> pyramid',
  ])
})

test('the only pick there is wins as soon as an answer calls for something', () => {
  const options = { never: {}, daily: { needs: { admin: 1 } } }
  const model = compileModel(
    buildDataset({ frameworks: { django: { admin: 0 } }, questions: { staff: { options } } }),
  )
  expect(witness({}, model)).toEqual({ django: ['staff: ? -> daily'] })
})

test('changes are applied in the order of the questions, answers that were not given too', () => {
  const answered = toAnsweredRows(shop, toAnswers({ load: 'idle' }))
  const [django] = findWitnesses(shop, answered)
  expect(django).toMatchObject({ framework: DJANGO })
  const after = applyChanges(answered, django?.changes ?? [])
  expect(after.map(({ question }) => question)).toEqual([0, 1])
  expect(findWitnesses(shop, after)[DJANGO]?.changes).toEqual([])
  expect(applyChanges(answered, findWitnesses(shop, answered)[FASTAPI]?.changes ?? [])).toEqual(
    answered,
  )
})

test('an alternative is found ahead of four picks as well, however many changes it takes', () => {
  // Each pick has 2 * (4 - 2) = 4 by what is there, Pyramid 2 by each of the others: 6 by all three.
  const level = { held: 4, gain: 2 }
  const held = { needs: { held: 2 } }
  const more = { options: { yes: { needs: { gain: 1 } }, no: {} } }
  const model = compileModel(
    buildDataset({
      frameworks: {
        django: level,
        flask: level,
        fastapi: level,
        bottle: level,
        pyramid: { held: 2, gain: 4 },
      },
      alternatives: ['pyramid'],
      questions: { code: { options: { now: held, later: held } }, a: more, b: more, c: more },
    }),
  )
  expect(witness({ code: 'now' }, model)).toMatchObject({
    pyramid: ['a: ? -> yes', 'b: ? -> yes', 'c: ? -> yes'],
  })
})
