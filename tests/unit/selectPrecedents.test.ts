import { describe, expect, it } from 'vitest'
import { selectPrecedents } from '#report/selectPrecedents.ts'
import { buildPrecedent } from '#tests/fixtures/buildEvidence.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** A project that answers questions q0, q1 and so on, one letter each. */
function project(id: string, framework: string, letters: string) {
  const answers = Object.fromEntries([...letters].map((letter, at) => [`q${at}`, letter]))
  return buildPrecedent({ id, framework, answers })
}

const given = toAnswers({ q0: 'a', q1: 'a', q2: 'a', q3: 'a' })
const idsOf = (projects: readonly ReturnType<typeof project>[], picks: readonly string[]) => {
  const { onPick, otherwise } = selectPrecedents(projects, given, picks)
  return [onPick, otherwise].map((near) => near.map(({ precedent }) => precedent.id))
}

describe('the real projects beside a result', () => {
  const projects = [
    project('d1', 'django', 'aabb'),
    project('d2', 'django', 'aaaa'),
    project('f1', 'flask', 'aaab'),
    project('d3', 'django', 'aaab'),
    project('d4', 'django', 'baaa'),
    project('t1', 'tornado', 'aabb'),
    project('f2', 'flask', 'aaaa'),
  ]

  it('are the three nearest on the pick and the two nearest that chose otherwise', () => {
    expect(idsOf(projects, ['django'])).toEqual([
      ['d2', 'd3', 'd4'],
      ['f2', 'f1'],
    ])
  })

  it('are on any of those that are level', () => {
    expect(idsOf(projects, ['django', 'flask'])).toEqual([['d2', 'f2', 'f1'], ['t1']])
  })

  it('leave out what differs on more than it agrees on', () => {
    expect(
      idsOf([project('far', 'django', 'abbb'), project('half', 'flask', 'aabb')], ['django']),
    ).toEqual([[], ['half']])
  })

  it('say how many were looked at, demonstrations apart', () => {
    const shown = { ...project('shown', 'django', 'aaaa'), isDemonstration: true as const }
    expect(selectPrecedents([...projects, shown], given, ['django']).count).toBe(7)
  })
})
