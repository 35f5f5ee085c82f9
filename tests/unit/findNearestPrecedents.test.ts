import { describe, expect, it } from 'vitest'
import { findNearestPrecedents } from '#engine/advice/findNearestPrecedents.ts'
import { buildPrecedent } from '#tests/fixtures/buildEvidence.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** A project that answers questions q0, q1 and so on, one letter each; "-" is not known. */
function project(id: string, letters: string, framework = 'any') {
  return buildPrecedent({ id, framework, answers: answer(letters) })
}

function answer(letters: string): Record<string, string> {
  const known = [...letters].flatMap((letter, at) => (letter === '-' ? [] : [[`q${at}`, letter]]))
  return Object.fromEntries(known)
}

const given = toAnswers(answer('aaaaaa'))
const ids = (...projects: ReturnType<typeof project>[]) =>
  findNearestPrecedents(projects, given).map(({ precedent }) => precedent.id)

describe('the nearest precedents', () => {
  it('come by the share on which they agree, whatever they run on', () => {
    expect(
      ids(
        project('half', 'aabb'),
        project('all', 'aaa', 'other'),
        project('most', 'aaab', 'third'),
      ),
    ).toEqual(['all', 'most', 'half'])
  })

  it('come by the number agreed where the share is equal', () => {
    expect(ids(project('two-of-four', 'aabb'), project('three-of-six', 'aaabbb'))).toEqual([
      'three-of-six',
      'two-of-four',
    ])
  })

  it('keep their order where both are equal', () => {
    expect(ids(project('one', 'aab'), project('two', 'baa'))).toEqual(['one', 'two'])
    expect(ids(project('two', 'baa'), project('one', 'aab'))).toEqual(['two', 'one'])
  })

  it('need three questions in common, and agree on one of them', () => {
    expect(
      ids(project('two-alike', 'aa'), project('three', '---abb'), project('none', '---bbb')),
    ).toEqual(['three'])
  })

  it('say on what they agree and differ, and nothing of what only one answers', () => {
    const [near] = findNearestPrecedents(
      [buildPrecedent({ id: 'one', framework: 'any', answers: answer('abaaaaa') })],
      toAnswers({ ...answer('aaa'), q3: 'not-sure', q4: 'no-preference', q5: 'a!!' }),
    )
    expect(near?.agreed).toEqual(['q0', 'q2', 'q5'])
    expect(near?.differing).toEqual(['q1'])
  })

  it('leave out demonstrations, and are none without answers', () => {
    const shown = { ...project('shown', 'aaaa'), isDemonstration: true as const }
    expect(ids(shown)).toEqual([])
    expect(findNearestPrecedents([project('one', 'aaaa')], {})).toEqual([])
  })
})
