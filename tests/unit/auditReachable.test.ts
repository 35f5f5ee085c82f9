import { describe, expect, test } from 'vitest'
import { auditReachable } from '#audit/auditReachable.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import { buildDataset, type StatedDataset } from '#tests/fixtures/buildDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

const SEED = 1
const audit = (dataset: Dataset) => auditReachable(compileModel(dataset), SEED)

const stated: StatedDataset = {
  frameworks: {
    django: { admin: 4, sockets: 1 },
    flask: { admin: 1, sockets: 2 },
    tornado: { admin: 0, sockets: 4 },
  },
  alternatives: ['tornado'],
  questions: {
    staff: { options: { daily: { needs: { admin: 1 } }, never: {} } },
    load: { options: { live: { needs: { sockets: 2 } }, ordinary: {} } },
  },
}

describe('every framework leads for some answers', () => {
  test('a pick ahead of the picks, an alternative ahead of all of them', () => {
    const gate = audit(buildDataset(stated))
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
    const dataset = buildDataset(stated)
    for (const { framework, role, witness } of audit(dataset).frameworks) {
      const { leaders, ranks } = weigh(compileModel(dataset), toAnswers(witness?.answers ?? {}))
      if (role === 'pick') expect(leaders).toEqual([framework])
      else expect(ranks.get(framework)).toBe(1)
    }
  })

  test('fails for one that another beats or equals everywhere', () => {
    const gate = audit(
      buildDataset({
        ...stated,
        frameworks: { ...stated.frameworks, bottle: { admin: 1, sockets: 2 } },
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
          staff: { options: { daily: { needs: { admin: 1 } }, never: {} } },
          code: { options: { none: {}, flask: { fits: { flask: 3 } } } },
        },
      }),
    )
    expect(gate.status).toBe('failed')
    expect(gate.frameworks[1]).toEqual({ framework: 'flask', role: 'pick', witness: null })
  })

  test('fails for one that the answer it needs rules out', () => {
    const live = { needs: { sockets: 2 }, requires: { admin: 2 } }
    const questions = {
      staff: { options: { daily: { needs: { admin: 1 } }, never: {} } },
      load: { options: { live, ordinary: {} } },
    }
    const gate = audit(buildDataset({ ...stated, questions }))
    expect(gate.frameworks.map(({ witness }) => witness !== null)).toEqual([true, false, false])
  })
})
