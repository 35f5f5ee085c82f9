import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditDataset } from '#audit/auditDataset.ts'
import { describeGate } from '#cli/describeGate.ts'
import { compileModel } from '#engine/compileModel.ts'
import { decide } from '#engine/decide.ts'
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

  it('get what the material calls reasonable today wherever they get something else', () => {
    const others = outcomes.filter(({ outcome }) => outcome !== 'agrees')
    expect(others.filter(({ isReasonableToday }) => !isReasonableToday)).toEqual([])
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
