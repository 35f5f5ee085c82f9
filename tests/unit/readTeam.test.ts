import { describe, expect, it } from 'vitest'
import { readTeam } from '#link/readTeam.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import { toMemberName } from '#link/toMemberName.ts'
import { toTeamFragment } from '#link/toTeamFragment.ts'
import { toToken } from '#link/toToken.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const known = {
  questions: linkQuestions,
  useCases: [],
  frameworks: [{ id: 'flask' }],
  criteria: [{ id: 'speed' }],
}
const small = toAnswers({ size: 'small' })
const large = toAnswers({ size: 'large', speed: 'fast!!' })
const [one, other] = [small, large].map((answers) => toToken(linkQuestions, answers))
const site = 'https://example.org/docs/r/django/'
const read = (...lines: readonly string[]) => readTeam(known, lines.join('\n'))
const named = (...lines: readonly string[]) =>
  read(...lines).members.map(({ name, answers }) => [name, answers])

describe('pasted lines', () => {
  it('are a link each, with a name or without', () => {
    expect(named(`${site}#a=${one}`, `Anna: ${site}#a=${other}&s=result`, `Ben ${one}`)).toEqual([
      [null, small],
      ['Anna', large],
      ['Ben', small],
    ])
  })

  it.each([
    ['- Anna Lee – LINK', 'Anna Lee'],
    ['* Anna, LINK', 'Anna'],
    ['1. Anna\tLINK', 'Anna'],
    ['1) Anna: LINK', 'Anna'],
    ['LINK (Anna)', 'Anna'],
    ['| Anna | LINK', 'Anna'],
    ['- “Anna”: LINK', 'Anna'],
    ['* [Anna](LINK)', 'Anna'],
    ['* Anna: [LINK](LINK)', 'Anna'],
    ['Anna (frontend): LINK', 'Anna (frontend)'],
  ])('may look like a list or a table: %s', (line, name) => {
    expect(named(line.replaceAll('LINK', `${site}#a=${one}`))).toEqual([[name, small]])
  })

  it('may hold several names and links', () => {
    const [first, second] = [`${site}#a=${one}`, `${site}#a=${other}`]
    expect(named(`Anna ${first}, Ben ${second}`)).toEqual([
      ['Anna', small],
      ['Ben', large],
    ])
    expect(named(`${first} ${second}`)).toEqual([
      [null, small],
      [null, large],
    ])
  })

  it('may stand between empty ones, and keep their numbers', () => {
    const { members } = read('', `#a=${one}`, '  ', `Ben: ?size=large`)
    expect(members.map(({ line, name }) => [line, name])).toEqual([
      [2, null],
      [4, 'Ben'],
    ])
  })

  it('that cannot be used are listed with the reason, and the rest is used', () => {
    const { members, refused } = read(
      `Anna: #a=${one?.slice(0, -1)}`,
      'Ben: https://example.org/',
      `#a=${one}`,
      '#a=2.aaa.00',
      `#a=1.${'aaa-'.repeat(600)}`,
      `#a=${toToken(linkQuestions, {})}`,
      'just words',
    )
    expect(members.map(({ line }) => line)).toEqual([3])
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [1, 'damaged'],
      [2, 'unreadable'],
      [4, 'newer'],
      [5, 'too-long'],
      [6, 'no-answers'],
      [7, 'unreadable'],
    ])
    expect(refused[0]?.text).toBe(`Anna: #a=${one?.slice(0, -1)}`)
    expect(refused[3]?.text).toHaveLength(81)
  })

  it('say what of a link was left out', () => {
    const levels = toLevelToken({ flask: { speed: 4 } })
    const [member] = read(`#a=${one}&o=${levels}`).members
    expect(member).toMatchObject({ answers: small, hasOwnLevels: true, unknown: [], replaced: [] })
    expect(read('?size=small&colour=red').members[0]?.unknown).toEqual(['colour=red'])
  })

  it('are as many as 60 people, and the rest is told', () => {
    const { members, refused } = read(...Array.from({ length: 61 }, () => `#a=${one}`))
    expect(members).toHaveLength(60)
    expect(refused).toEqual([{ line: 61, text: `#a=${one}`, why: 'too-many' }])
  })

  it('are looked at as far as there can be people', () => {
    const { refused } = read(...Array.from({ length: 5_000 }, () => 'nobody'))
    expect(refused).toHaveLength(501)
    expect(refused.at(-1)).toMatchObject({ line: 501, why: 'too-many' })
  })

  it('of which nobody said anything have no answers', () => {
    expect(read(`?size=open&speed=open`).refused.map(({ why }) => why)).toEqual(['no-answers'])
  })
})

describe('a link that holds several people', () => {
  it('is all of them, in their order', () => {
    const fragment = toTeamFragment(linkQuestions, [{ answers: small }, { answers: large }])
    expect(named(`https://example.org/team.html#${fragment}`)).toEqual([
      [null, small],
      [null, large],
    ])
  })

  it('costs only those of them that are damaged', () => {
    const { members, refused } = read(`https://example.org/team.html#a=${one}&a=1.xx.zz&a=${other}`)
    expect(members.map(({ answers }) => answers)).toEqual([small, large])
    expect(refused).toEqual([{ line: 1, text: '#a=1.xx.zz', why: 'damaged' }])
  })

  it('is told wherever it is cut off', () => {
    const members = [{ answers: small }, { answers: large }, { answers: small }]
    const link = `https://example.org/team.html#${toTeamFragment(linkQuestions, members)}`
    expect(read(link)).toMatchObject({ members: { length: 3 }, refused: [] })
    for (let length = link.indexOf('n=') + 3; length < link.length; length++) {
      expect(read(link.slice(0, length)).refused.length).toBeGreaterThan(0)
    }
  })
})

describe('a name', () => {
  it.each([
    ['Anna\u202eeinnA', 'AnnaeinnA'],
    ['A\u0000nna', 'Anna'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['\u{1F469}\u200D\u{1F4BB}', '\u{1F469}\u200D\u{1F4BB}'],
    ['\u{1F600}'.repeat(100), '\u{1F600}'.repeat(60)],
    [`${')'.repeat(80_000)}x`, ')'.repeat(60)],
    ['José Ñuñez', 'José Ñuñez'],
    ['李雷', '李雷'],
    ['-', ''],
    ['', ''],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('keeps what can be seen: %j', (text, name) => {
    expect(toMemberName(text)).toBe(name)
  })
})
