import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { readLink } from '#link/readLink.ts'
import { toPointsTable } from '#report/toPointsTable.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { dataset } = real
const words = real.catalogues.get('en')

describe('the README', () => {
  it('has a worked example that the engine agrees with', () => {
    const model = compileModel(dataset)
    const stated = { data: 'own-tables', interface: 'json', contract: 'they-depend-on-it' }
    const decision = decide(model, toAnswers(stated))
    const toCells = (first: string, points: readonly number[]) =>
      [first, ...points.map((one) => String(one).replace('-', '−'))].join(' | ')
    const names = decision.standings.map(({ framework }) => dataset.frameworks[framework]?.name)
    const rows = toPointsTable(model, decision).map(({ question, option, points }) => {
      const texts = words?.questions[question]
      return toCells(`${texts?.topic}: ${texts?.options[option]?.label}`, points)
    })
    const totals = decision.standings.map(({ points }) => points)
    for (const row of [['answer', ...names].join(' | '), ...rows, toCells('total', totals)]) {
      expect(readme).toContain(`| ${row} |`)
    }
    expect(decision.firmness?.strength).toBe('leaning')
    expect(decision.open.length).toBe(16)
  })

  it('shows a link that can be read', () => {
    const [link = ''] = /https:\/\/example\.org\/#a=[\w.~-]+/.exec(readme) ?? []
    expect(readLink(dataset, link).read).toEqual({
      kind: 'intact',
      answers: toAnswers({ data: 'own-tables', interface: 'json' }),
      dropped: [],
      replaced: [],
    })
  })

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !(String(name) in scripts))).toEqual([])
  })
})
