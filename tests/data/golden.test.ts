import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { decideGolden, type GoldenResult } from '#tests/golden/decideGolden.ts'
import { describeChanges } from '#tests/golden/describeChanges.ts'
import { readGolden, toGoldenLines } from '#tests/golden/goldenFile.ts'
import { toGoldenCases } from '#tests/golden/toGoldenCases.ts'

const { dataset, evidence } = real
const kept = readGolden()
const before = kept.map((line): GoldenResult => JSON.parse(line))

describe('500 results kept', () => {
  const after = toGoldenCases(dataset, evidence).map((one) =>
    decideGolden(dataset, evidence.precedents, one),
  )

  it('are what the wizard says today, byte for byte; "npm run golden" says what changed', () => {
    expect(describeChanges(before, after)).toBe('All 500 results are as they were.')
    expect(toGoldenLines(after)).toEqual(kept)
  })

  it('are of every kind', () => {
    const kinds = new Set(before.map(({ verdict }) => verdict.kind))
    expect(kinds).toEqual(new Set(['pick', 'tie', 'none', 'open']))
    const strengths = new Set(before.map(({ strength }) => strength))
    expect(strengths).toEqual(new Set(['clear', 'leaning', 'too-close', null]))
    const picks = new Set(before.flatMap(({ verdict }) => verdict.frameworks))
    expect(picks).toEqual(new Set(['django', 'fastapi', 'flask']))
    expect(before.some(({ overrides }) => overrides.length > 0)).toBe(true)
    expect(before.some(({ switching }) => switching?.kind === 'stay')).toBe(true)
    expect(before.some(({ settled, open }) => settled && open.length > 0)).toBe(true)
    expect(before.some(({ combinations }) => combinations.length > 0)).toBe(true)
  })
})

describe('what changed, in plain words', () => {
  const [first] = before.filter(({ verdict }) => verdict.frameworks[0] === 'django')
  if (!first) throw new Error('No result is for Django')
  const ranking = first.ranking.map((one) =>
    one.framework === 'flask' ? { ...one, points: one.points + 3 } : one,
  )

  it('names another verdict first', () => {
    const verdict = { kind: 'pick' as const, frameworks: ['flask'] }
    const text = describeChanges([first], [{ ...first, verdict, ranking }])
    expect(text).toContain('1 of 1 results changed; 0 are new, 0 gone.')
    expect(text).toContain('1 have another verdict')
    expect(text).toContain(`${first.id}: the verdict was django and is flask; points: flask`)
  })

  it('counts what is new and what is gone', () => {
    expect(describeChanges([first], [{ ...first, id: 'other' }])).toContain('1 are new, 1 gone.')
  })

  it('misses nothing', () => {
    expect(describeChanges([first], [{ ...first, link: 'other' }])).toContain('something else')
  })
})
