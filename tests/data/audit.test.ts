import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditDataset } from '#audit/auditDataset.ts'
import { describeGate } from '#cli/audit/describeGate.ts'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset, evidence } = real
const model = compileModel(dataset)
const report = auditDataset(dataset, evidence, dataset.version)
const outcomes = report.gates.find((gate) => gate.id === 'personas')?.personas ?? []
const fixtures = join(import.meta.dirname, '../fixtures')
const witnesses: [string, Record<string, string>][] = Object.entries(
  JSON.parse(readFileSync(join(fixtures, 'witnesses.json'), 'utf8')),
)

/** What fails when somebody moves it: the limits of the design, and two of our own. */
const LIMITS = {
  reachable: { mostUnreachable: 0 },
  prior: { leastPerThousand: 220, mostPerThousand: 440 },
  'dead-answers': { moreThanPerThousand: 5 },
  dictator: { mostPerThousand: 250 },
  'double-counting': { mostCosinePerThousand: 950 },
  'leave-one-out': { mostPerThousand: 250 },
  'constant-responders': { differ: ['all-first', 'all-last'] },
  // Ours: 21 of 25. The design has no number here.
  personas: { leastAgreeingPerThousand: 840 },
  // Ours: the design has no such gate.
  precedents: null,
  perturbation: { sourcedCells: 20 },
  'other-methods': { leastPerThousand: 700 },
  'knock-outs': { mostPerThousand: 10 },
  evenness: { mostRatioPerThousand: 1_400 },
  freshness: { mostMonths: 18 },
}

/** Their pick is not what was published; data/personas.json says why it is right all the same. */
const EXPLAINED = ['fl09', 'fl12', 'to04']

describe('the gates', () => {
  it('have the limits that were agreed on, which are not moved to fit the data', () => {
    expect(Object.fromEntries(report.gates.map(({ id, limit }) => [id, limit]))).toEqual(LIMITS)
  })

  it('are put to as many answer sets as were agreed on', () => {
    const samples = report.gates.flatMap((gate) =>
      'samples' in gate ? [[gate.id, gate.samples]] : [],
    )
    expect(report.draws).toBe(20_000)
    expect(Object.fromEntries(samples)).toEqual({
      prior: 20_000,
      'dead-answers': 20_000,
      'leave-one-out': 20_000,
      'other-methods': 5_000,
      'knock-outs': 20_000,
    })
  })

  it('hold without a warning, and only the real projects have no limit', () => {
    const others = report.gates.filter(({ status }) => status !== 'passed')
    expect(others.map(({ id, status }) => [id, status])).toEqual([['precedents', 'unlimited']])
  })
})

describe('our dataset', () => {
  it.each(report.gates)('holds the gate $id (npm run audit says more)', (gate) => {
    const { promise, lines } = describeGate(gate)
    expect(gate.status, [promise, ...lines].join('\n')).not.toBe('failed')
  })

  it('gets the same report again', () => {
    expect(auditDataset(dataset, evidence, dataset.version)).toEqual(report)
  })

  it('gets a report of plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe('the 25 published situations', () => {
  it('are ranked as before (a change is meant: run again with -u)', async () => {
    const lines = outcomes.map(({ persona, picks, ranking }) => {
      const ranked = ranking.map(({ framework, points }) => `${framework} ${points}`)
      return `${persona}: ${picks.join(' = ') || 'nobody'} | ${ranked.join(', ')}`
    })
    expect(lines).toHaveLength(25)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, 'personaRankings.txt'))
  })

  it('get what was recommended, but for those listed here: a new one is argued about first', () => {
    const others = outcomes.filter(({ outcome }) => outcome !== 'agrees')
    expect(others.map(({ persona }) => persona).sort()).toEqual(EXPLAINED)
    expect(others.map(({ outcome }) => outcome)).toEqual(EXPLAINED.map(() => 'explained'))
  })
})

describe('a witness that was found once still shows that its framework can lead', () => {
  it('there is one for every framework', () => {
    expect(witnesses.map(([id]) => id)).toEqual(dataset.frameworks.map(({ id }) => id))
  })

  it.each(witnesses)('%s', (id, stated) => {
    const { verdict, standings, answered } = decide(model, toAnswers(stated))
    const column = model.frameworkIds.indexOf(id)
    expect(answered).toHaveLength(Object.keys(stated).length)
    if (model.picks.includes(column)) expect(verdict).toEqual({ kind: 'pick', framework: column })
    else {
      const [first, second] = standings
      expect([first?.framework, second?.rank]).toEqual([column, 2])
    }
  })
})
