import { describe, expect, test } from 'vitest'
import { auditReachable } from '#audit/auditReachable.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { screensOrSockets } from '#tests/fixtures/screensOrSockets.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

const SEED = 1
const audit = (dataset: Dataset) => auditReachable(compileModel(dataset), SEED)

describe('every framework leads for some answers', () => {
  test('a pick ahead of the picks, an alternative ahead of all of them', () => {
    const gate = audit(buildDataset(screensOrSockets))
    expect(gate).toMatchObject({
      id: 'reachable',
      status: 'passed',
      limit: { mostUnreachable: 0 },
    })
    expect(gate.frameworks.map(({ framework, role }) => [framework, role])).toEqual([
      ['django', 'pick'],
      ['flask', 'pick'],
      ['tornado', 'alternative'],
    ])
    // Daily and ordinary: 2 against -1. Never and live: 0 against -2, and 4 against 0.
    expect(gate.frameworks.map(({ witness }) => witness)).toEqual([
      { lead: 3, answers: { staff: 'daily', load: 'ordinary' } },
      { lead: 2, answers: { staff: 'never', load: 'live' } },
      { lead: 4, answers: { staff: 'never', load: 'live' } },
    ])
  })

  test('and the engine agrees with every witness', () => {
    const dataset = buildDataset(screensOrSockets)
    for (const { framework, role, witness } of audit(dataset).frameworks) {
      const { leaders, ranks } = weigh(compileModel(dataset), toAnswers(witness?.answers ?? {}))
      if (role === 'pick') expect(leaders).toEqual([framework])
      else expect(ranks.get(framework)).toBe(1)
    }
  })

  test('fails for one that another beats or equals everywhere', () => {
    const gate = audit(
      buildDataset({
        ...screensOrSockets,
        frameworks: { ...screensOrSockets.frameworks, bottle: { admin: 1, sockets: 2 } },
      }),
    )
    expect(gate.status).toBe('failed')
    const unreached = gate.frameworks.filter(({ witness }) => witness === null)
    expect(unreached.map(({ framework }) => framework)).toEqual(['flask', 'bottle'])
  })

  test('fails for one that is picked only where it is there already', () => {
    const gate = audit(
      buildDataset({
        frameworks: { django: { admin: 4 }, flask: { admin: 1 } },
        questions: {
          staff: screensOrSockets.questions.staff,
          code: { options: { none: {}, flask: { fits: { flask: 3 } } } },
        },
      }),
    )
    expect(gate.status).toBe('failed')
    expect(gate.frameworks[0]?.witness).toEqual({ lead: 3, answers: { staff: 'daily' } })
    expect(gate.frameworks[1]).toEqual({ framework: 'flask', role: 'pick', witness: null })
  })

  test('though a must-have of the answer it needs would rule it out', () => {
    const { staff, load } = screensOrSockets.questions
    const live = { ...load.options.live, must: { admin: 4 } }
    const questions = { staff, load: { options: { live, ordinary: {} } } }
    const gate = audit(buildDataset({ ...screensOrSockets, questions }))
    expect(gate.frameworks.map(({ witness }) => witness?.lead)).toEqual([3, 2, 4])
  })

  test('fails for one that the answer it needs rules out', () => {
    const live = { needs: { sockets: 2 }, requires: { admin: 2 } }
    const { staff } = screensOrSockets.questions
    const questions = { staff, load: { options: { live, ordinary: {} } } }
    const gate = audit(buildDataset({ ...screensOrSockets, questions }))
    expect(gate.frameworks.map(({ witness }) => witness !== null)).toEqual([true, false, false])
  })
})

describe('the search for a witness', () => {
  const ids = Array.from({ length: 14 }, (_, index) => `question${index}`)
  const frameworks = { django: { admin: 3, sockets: 2 }, flask: { admin: 0, sockets: 3 } }
  const options = {
    daily: { needs: { admin: 1 } },
    weekly: { needs: { admin: 2 } },
    live: { needs: { sockets: 1 } },
    ordinary: { needs: { admin: 1, sockets: 1 } },
  }
  /** Flask is ahead only where nearly every question is answered with the one option it leads in. */
  const narrow = buildDataset({
    frameworks,
    questions: {
      ...Object.fromEntries(ids.map((id) => [id, { options }])),
      base: { weight: 1, options: { all: { needs: { admin: 3 } }, most: { needs: { admin: 3 } } } },
    },
  })

  test('finds the one way among hundreds of millions', () => {
    const [, flask] = audit(narrow).frameworks
    // Django 3 x 1 against Flask 3 x -2, and 14 times one more for Flask.
    expect(flask?.witness?.lead).toBe(14 - 9)
    expect(Object.values(flask?.witness?.answers ?? {}).slice(0, 14)).toEqual(ids.map(() => 'live'))
  })

  test('leads by as much as answers can give', () => {
    const [django] = audit(narrow).frameworks
    // Twice 3 for each "weekly", and 9 for the last question.
    expect(django?.witness?.lead).toBe(14 * 6 + 9)
  })

  test('looks at nobody but the picks that are left', () => {
    const questions = {
      staff: { options: { daily: { requires: { admin: 2 }, needs: { sockets: 1 } }, never: {} } },
    }
    const three = { ...frameworks, tornado: { admin: 3, sockets: 4 } }
    const dataset = buildDataset({ frameworks: three, alternatives: ['tornado'], questions })
    // Flask would get 1 and is ruled out; Tornado gets 2 and is no pick.
    expect(audit(dataset).frameworks.map(({ witness }) => witness)).toEqual([
      null,
      null,
      { lead: 2, answers: { staff: 'daily' } },
    ])
  })
})
