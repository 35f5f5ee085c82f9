import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PART_NAMES } from '#tests/bench/part.ts'
import { fillMarkers } from '#tests/bench/report/fillMarkers.ts'

const TEXT = 'Before\n<!-- bench:load -->\nold | $& table\n<!-- /bench:load -->\nAfter\n'

describe('figures in a text', () => {
  it('take the place of the old ones, and nothing else changes', () => {
    const filled = fillMarkers(TEXT, 'load', 'new $& table')
    expect(filled).toBe(TEXT.replace('old | $& table', () => 'new $& table'))
    expect(fillMarkers(filled, 'load', 'new $& table')).toBe(filled)
  })

  it.each([
    ['no marker of that part', TEXT, 'memory'],
    ['no end', 'a <!-- bench:load --> b', 'load'],
    ['the end first', '<!-- /bench:load --> a <!-- bench:load --> b', 'load'],
    ['two beginnings', `<!-- bench:load -->${TEXT}`, 'load'],
    ['two ends', `${TEXT}<!-- /bench:load -->`, 'load'],
  ])('go nowhere where there is %s', (_, text, part) => {
    expect(() => fillMarkers(text, part, 'new')).toThrow(`<!-- bench:${part} -->`)
  })

  it('have their place in the README, every part', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
    for (const part of PART_NAMES) expect(fillMarkers(readme, part, 'new')).toContain('new')
  })
})
