import { describe, expect, test } from 'vitest'
import { auditDeadAnswers } from '#audit/auditDeadAnswers.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import { buildDataset, type StatedQuestion } from '#tests/fixtures/buildDataset.ts'
import { chooseSets } from '#tests/fixtures/chooseSets.ts'
import { EACH_ITS_OWN, WHICH } from '#tests/fixtures/threeWays.ts'

function audit(dataset: Dataset) {
  const model = compileModel(dataset)
  return auditDeadAnswers(dataset, model, drawAnswerSets(model, { samples: 1_000, seed: 1 }))
}

const ask = (questions: Record<string, StatedQuestion>) =>
  buildDataset({ frameworks: EACH_ITS_OWN, questions })

describe('a question', () => {
  test('of which every answer calls for another pick changes every verdict', () => {
    const gate = audit(ask({ which: WHICH }))
    expect(gate.status).toBe('passed')
    expect(gate.dead).toEqual([])
    const [effect] = gate.questions
    expect(effect).toMatchObject({ question: 'which', isMoving: true, share: 1, alike: [] })
    expect(effect?.options.map(({ share }) => share)).toEqual([1, 1, 1])
    // Whoever has one of the options can change to the two others.
    expect(effect?.options.reduce((sum, { of }) => sum + of, 0)).toBe(2_000)
  })

  test('that moves no pair of frameworks is dead', () => {
    const same = { needs: { shared: 1 } }
    const frameworks = { django: { shared: 4, admin: 4 }, flask: { shared: 4, admin: 0 } }
    const dataset = buildDataset({
      frameworks,
      questions: {
        idle: { options: { less: same, more: { needs: { shared: 3 } } } },
        staff: { options: { daily: { needs: { admin: 1 } }, never: {} } },
      },
    })
    const gate = audit(dataset)
    expect(gate.status).toBe('failed')
    expect(gate.dead).toEqual([{ question: 'idle', options: ['less', 'more'] }])
    expect(gate.questions[0]).toMatchObject({ isMoving: false, share: 0 })
  })

  test('that never changes a verdict is dead, though it moves points', () => {
    const heavy = {
      weight: 3,
      options: { screens: { needs: { admin: 3 } }, freedom: { needs: { parts: 3 } } },
    }
    const light = { options: { types: { needs: { typing: 1 } }, nothing: {} } }
    const gate = audit(ask({ heavy, light }))
    expect(gate.dead).toEqual([{ question: 'light', options: ['types', 'nothing'] }])
    expect(gate.questions[1]).toMatchObject({ isMoving: true, share: 0 })
    expect(gate.least).toEqual({ question: 'light', option: 'types', share: 0 })
  })
})

test('a dead question takes with it the option that changes enough', () => {
  const dataset = ask({
    a: WHICH,
    b: WHICH,
    light: {
      options: { screens: { needs: { admin: 1 } }, nothing: {}, little: { needs: { shared: 1 } } },
    },
  })
  const model = compileModel(dataset)
  // 6 of 1,000 change to "screens", none to the two others: 6 of 3,000 in all.
  const sets = chooseSets(
    model,
    [6, 'screens', 'freedom', 'nothing'],
    [494, 'screens', 'screens', 'nothing'],
    [500, 'screens', 'screens', 'little'],
    [500, 'screens', 'screens', 'screens'],
  )
  const gate = auditDeadAnswers(dataset, model, sets)
  const effect = gate.questions.find(({ question }) => question === 'light')
  expect(effect?.options.map(({ changed, of }) => [changed, of])).toEqual([
    [6, 1_000],
    [0, 1_000],
    [0, 1_000],
  ])
  expect(gate.dead).toContainEqual({
    question: 'light',
    options: ['screens', 'nothing', 'little'],
  })
})

describe('two options of one question', () => {
  const same = { needs: { admin: { need: 1, enough: 4 } } }
  const alike = {
    which: {
      options: {
        screens: { needs: { admin: 1 } },
        records: same,
        freedom: { needs: { parts: 1 } },
      },
    },
  }

  test('that say the same are dead, both of them', () => {
    const gate = audit(ask(alike))
    expect(gate.status).toBe('failed')
    expect(gate.dead).toEqual([{ question: 'which', options: ['screens', 'records'] }])
    expect(gate.questions[0]?.alike).toEqual([['screens', 'records']])
  })

  test.each([
    ['need', { needs: { admin: 2 } }],
    ['need that is enough early', { needs: { admin: { need: 1, enough: 3 } } }],
    ['must-have level', { needs: { admin: 1 }, must: { admin: 2 } }],
    ['required level', { needs: { admin: 1 }, requires: { admin: 1 } }],
    ['direct evidence', { needs: { admin: 1 }, fits: { django: 1 } }],
  ])('are told apart by another %s', (_, other) => {
    const { freedom } = alike.which.options
    const options = { screens: { needs: { admin: 1 } }, other, freedom }
    expect(audit(ask({ which: { options } })).questions[0]?.alike).toEqual([])
  })
})

describe('an answer that changes 5 of 1,000 verdicts is dead, one more and it lives', () => {
  const dataset = ask({
    a: WHICH,
    b: WHICH,
    light: { options: { screens: { needs: { admin: 1 } }, nothing: {} } },
  })
  const model = compileModel(dataset)
  const light = (count: number) => {
    // Django and Flask are level but for the light question; otherwise Django is far ahead.
    const rest = 1_000 - count
    const sets = chooseSets(
      model,
      [count, 'screens', 'freedom', 'screens'],
      [rest, 'screens', 'screens', 'screens'],
      [count, 'screens', 'freedom', 'nothing'],
      [rest, 'screens', 'screens', 'nothing'],
    )
    const gate = auditDeadAnswers(dataset, model, sets)
    const effect = gate.questions.find(({ question }) => question === 'light')
    expect(effect?.options).toEqual(
      ['screens', 'nothing'].map((option) => ({
        option,
        changed: count,
        of: 1_000,
        share: count / 1_000,
      })),
    )
    return gate.dead.filter(({ question }) => question === 'light')
  }

  test('5', () =>
    expect(light(5)).toEqual([{ question: 'light', options: ['screens', 'nothing'] }]))

  test('6', () => expect(light(6)).toEqual([]))
})
