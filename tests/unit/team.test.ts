import { lint } from 'markdownlint/sync'
import { describe, expect, it } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toMadr } from '#report/record/toMadr.ts'
import { toMemberLink } from '#report/team/toMemberLink.ts'
import { toSides } from '#report/team/toSides.ts'
import { toTeam } from '#report/team/toTeam.ts'
import { toTeamLink } from '#report/team/toTeamLink.ts'
import { toTeamRecord } from '#report/team/toTeamRecord.ts'
import { toTeamSentences } from '#report/team/toTeamSentences.ts'
import { toWhoRulesOut } from '#report/team/toWhoRulesOut.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset } = real
const grounds = { dataset, model: compileModel(dataset), catalogue: english }
const SITE = 'https://example.org/wizard/'
const PAGES = 'data=own-tables&interface=pages-with-forms&staff-screens=daily'
const JSON_ONLY = 'data=own-tables&interface=json&contract=they-depend-on-it'

const toLine = (query: string, name = '') => `${name} ${SITE}?${query}`
const toTeamOf = (...lines: readonly string[]) => toTeam(grounds, lines.join('\n'))
const sentencesOf = (...lines: readonly string[]) => toTeamSentences(grounds, toTeamOf(...lines))

describe('people in a team', () => {
  it('are called by their place where they have no name, and never by the same', () => {
    const team = toTeamOf(toLine(PAGES), toLine(PAGES, 'Anna'), toLine(PAGES, 'Anna'))
    expect(team.members.map(({ name }) => name)).toEqual(['Person 1', 'Anna', 'Anna (2)'])
  })

  it('have a link to their own result, and one to all of them, which holds the same answers', () => {
    const team = toTeamOf(toLine(PAGES, 'Anna'), toLine(JSON_ONLY, 'Ben'))
    const link = toTeamLink(dataset, team.members, SITE)
    expect(link.startsWith(`${SITE}team.html#n=2&a=1.`)).toBe(true)
    expect(link).not.toContain('Anna')
    const again = toTeamOf(link).members
    expect(again.map(({ answers }) => answers)).toEqual(team.members.map(({ answers }) => answers))
    const [verdict = { kind: 'open' } as const] = team.decision.members
    const own = toMemberLink(grounds, team.members[0]?.answers ?? {}, verdict)
    expect(own).toMatch(/^\.\/r\/django\/#a=1\./)
  })
})

describe('what a team is told', () => {
  it('is whom all would take, and whom each', () => {
    const { joint, alone } = sentencesOf(toLine(PAGES), toLine(PAGES), toLine(JSON_ONLY))
    expect(joint).toBe('Django comes first on the answers of all 3 people together.')
    expect(alone).toBe('Each alone: Django (2 people) and FastAPI (one person).')
  })

  it('is how far ahead that is, and how firmly', () => {
    const { firmness } = sentencesOf(toLine(PAGES), toLine(PAGES), toLine(JSON_ONLY))
    expect(firmness[0]).toMatch(/^It is \d+ points ahead of Flask\.$/)
    expect(firmness[1]).toMatch(/^Weighed otherwise, these answers favour it in about |^It stayed/)
    const close = toLine('data=own-tables~must&interface=json~important')
    expect(sentencesOf(close, close).firmness[0]).toBe('That is too close to call.')
    expect(sentencesOf(toLine('data=documents-or-several')).firmness).toEqual([])
  })

  it('is that they are level, that nobody is left, or that there is nothing to go on', () => {
    expect(sentencesOf(toLine('data=documents-or-several')).joint).toBe(
      'FastAPI and Flask are level on everybody’s answers together.',
    )
    const stuck = [
      'content=editors-publish~must',
      'slow-work=many-wait~must',
      'connections=thousands-idle~must&parts=choose-each-part~must',
    ]
    expect(sentencesOf(...stuck.map((query) => toLine(query))).joint).toMatch(/rule out all/)
    const { joint, alone } = sentencesOf(toLine('data=closed'))
    expect(joint).toBe('Nothing that was answered calls for anything yet.')
    expect(alone).toBe('Each alone: no single one (one person).')
  })

  it('is which differences decide and which do not matter', () => {
    expect(sentencesOf(toLine(PAGES)).differences).toEqual([])
    expect(sentencesOf(toLine(PAGES), toLine(PAGES)).differences).toEqual([
      'Everything that several people answered they answered alike.',
    ])
    expect(sentencesOf(toLine(PAGES), toLine('team=closed')).differences).toEqual([
      'No question was answered by two people, so nothing can be laid side by side.',
    ])
    expect(
      sentencesOf(toLine(`${PAGES}&team=learning-alone`), toLine(`${PAGES}&team=closed`))
        .differences,
    ).toEqual(['The one difference does not matter: whoever gives in, the result stays.'])
    expect(
      sentencesOf(toLine(`${PAGES}&team=learning-alone`), toLine(`${JSON_ONLY}&team=closed`))
        .differences,
    ).toEqual([
      'One difference decides: agreeing on it can change the joint result.',
      'One more may change it together with others.',
    ])
  })

  it('is which two decide where none does alone', () => {
    const { differences } = sentencesOf(
      toLine('data=own-tables&interface=pages-with-forms&staff-screens=daily'),
      toLine('data=own-tables&interface=json&staff-screens=never'),
    )
    expect(differences[0]).toBe(
      'No difference decides by itself, but two together do: “Staff screens” and “Interface”.',
    )
  })

  it('is who says what, with the importance', () => {
    const team = toTeamOf(
      toLine('interface=json~important', 'Anna'),
      toLine('interface=pages-with-forms', 'Ben'),
      toLine('interface=pages-with-forms', 'Chidi'),
      toLine('interface=closed', 'Dana'),
    )
    const [difference] = team.decision.differences
    if (!difference) throw new Error('There is no difference')
    expect(toSides(grounds, team, difference)).toEqual([
      { said: 'JSON for programs (important)', who: 'Anna' },
      { said: 'Pages with many forms', who: 'Ben and Chidi' },
      { said: 'Doesn’t matter here', who: 'Dana' },
    ])
  })

  it('is whose must-have rules a framework out for all', () => {
    const team = toTeamOf(
      toLine('accounts=groups-and-roles~must', 'Anna'),
      toLine('accounts=groups-and-roles', 'Ben'),
    )
    const tornado = team.decision.standings.find(({ ruledOutBy }) => ruledOutBy.length > 0)
    expect(tornado?.ruledOutBy.map((knockOut) => toWhoRulesOut(grounds, team, knockOut))).toEqual([
      { said: 'People in groups with different roles (a must-have)', who: 'Anna' },
    ])
  })
})

describe('the joint record', () => {
  const lines = [
    toLine(PAGES, 'Anna "the" *Lead*:'),
    toLine(JSON_ONLY, '李雷'),
    toLine(`${PAGES}&slow-work=many-wait`, 'Ben'),
  ]
  const team = toTeamOf(...lines)
  const link = toTeamLink(dataset, team.members, SITE)
  const text = toMadr(toTeamRecord(grounds, team, { on: '2026-11-28', link }))

  it('names who decides, whose answer is whose, and what they differ on', () => {
    expect(text).toContain('decision-makers: "Anna \\"the\\" *Lead*, 李雷, Ben"')
    expect(text).toContain('The answers of 3 people are the ground for this record')
    expect(text).toContain('* Data: Our own tables, which we design and keep changing – Anna')
    expect(text).toContain(
      'Chosen option: "Django", because it comes first on the answers of all 3',
    )
    expect(text).toMatch(/\* On “Interface” people differ, .*李雷/)
    expect(text).toContain(link)
  })

  it('says whose must-have an answer is', () => {
    const musts = toTeamOf(toLine('accounts=groups-and-roles~must', 'Anna'), toLine(PAGES, 'Ben'))
    const record = toMadr(toTeamRecord(grounds, musts, { on: '2026-11-28', link }))
    expect(record).toContain(
      '* Accounts: People in groups with different roles – Anna (a must-have)',
    )
  })

  it('says what is only the usual answer', () => {
    const usual = toTeamOf(`Anna ${SITE}?use-case=online-shop`, toLine(PAGES, 'Ben'))
    const record = toMadr(toTeamRecord(grounds, usual, { on: '2026-11-28', link }))
    expect(record).toContain('– Anna (usual, not confirmed) and Ben')
  })

  it('gives a reason that follows “because” where nobody is chosen', () => {
    const none = toTeamOf(
      toLine('content=editors-publish~must&slow-work=many-wait~must'),
      toLine('connections=thousands-idle~must&parts=choose-each-part~must'),
    )
    const record = toMadr(toTeamRecord(grounds, none, { on: '2026-11-28', link }))
    expect(record).toContain('"none yet", because together the answers rule out all of them.')
  })

  it('has the headings of MADR and breaks no rule of markdownlint', () => {
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '## Pros and Cons of the Options',
      '## More Information',
    ])
    const found = lint({
      strings: { text },
      config: { default: true, MD013: false, MD024: false, MD060: false },
    })
    expect(found.text).toEqual([])
  })
})
