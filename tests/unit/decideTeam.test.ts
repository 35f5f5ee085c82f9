import { expect, test } from 'vitest'
import { decideTeam } from '#engine/team/decideTeam.ts'
import { DJANGO, FASTAPI, FLASK, PYRAMID, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

const decideFor = (...members: readonly Readonly<Record<string, string>>[]) =>
  decideTeam(shop, members.map(toAnswers))

test('everybody has a verdict, and the joint one is on the sum of their points', () => {
  // Django 12 - 2 = 10, Flask -6, FastAPI -12 + 4 = -8, Pyramid 6 - 4 = 2.
  const { members, joint, standings } = decideFor({ staff: 'daily' }, { load: 'many-wait' })
  expect(members).toEqual([
    { kind: 'pick', framework: DJANGO },
    { kind: 'pick', framework: FASTAPI },
  ])
  expect(joint).toEqual({ kind: 'pick', framework: DJANGO })
  expect(standings.map(({ framework, points }) => [framework, points])).toEqual([
    [DJANGO, 10],
    [PYRAMID, 2],
    [FLASK, -6],
    [FASTAPI, -8],
  ])
})

test('what one rules out is out for all', () => {
  const { members, joint } = decideFor({ staff: 'daily' }, { staff: 'daily' }, { load: 'idle' })
  expect(members[0]).toEqual({ kind: 'pick', framework: DJANGO })
  // Flask -6 - 6 = -12, FastAPI -12 - 12 + 6 = -18.
  expect(joint).toEqual({ kind: 'pick', framework: FLASK })
  const stuck = decideFor({ staff: 'daily!!' }, { load: 'idle' })
  expect(stuck.joint).toEqual({ kind: 'none' })
})

test('a question is in dispute where two say different things, with who says what', () => {
  const { differences } = decideFor(
    { staff: 'daily', load: 'ordinary' },
    { staff: 'never', load: 'ordinary', code: 'not-sure' },
    { staff: 'daily', code: 'none' },
  )
  expect(differences.map(({ question }) => question)).toEqual([STAFF])
  expect(differences[0]?.sides).toEqual([
    { answer: { question: STAFF, row: 0, factor: 1, isMust: false }, members: [0, 2] },
    { answer: { question: STAFF, row: 1, factor: 1, isMust: false }, members: [1] },
  ])
})

test('another importance is a difference, and so is that it doesn’t matter', () => {
  const importance = decideFor({ load: 'many-wait' }, { load: 'many-wait!' })
  expect(importance.differences.map(({ question }) => question)).toEqual([LOAD])
  const mustHave = decideFor({ load: 'many-wait!' }, { load: 'many-wait!!' })
  expect(mustHave.differences.map(({ question }) => question)).toEqual([LOAD])
  const { differences } = decideFor({ code: 'django' }, { code: 'no-preference' })
  expect(differences[0]?.sides.map(({ answer }) => answer?.row ?? null)).toEqual([6, null])
})

test('the swing is what the joint margin of the first two moves by, from side to side', () => {
  // Django leads; against Flask each "daily" gives 18 and each code "django" 9.
  const { differences } = decideFor(
    { code: 'django', staff: 'daily' },
    { code: 'none', staff: 'daily' },
    { code: 'none', staff: 'never' },
  )
  expect(differences.map(({ question, swing }) => [question, swing])).toEqual([
    [STAFF, 54],
    [CODE, 27],
  ])
})

test('what can move the joint margin most comes first, wherever the question stands', () => {
  // Django against FastAPI: code "django" gives 18 a person who finds it important, "many-wait" -6.
  const { differences } = decideFor(
    { load: 'ordinary', code: 'django!' },
    { load: 'many-wait', code: 'none' },
  )
  expect(differences.map(({ question, swing }) => [question, swing])).toEqual([
    [CODE, 36],
    [LOAD, 12],
  ])
})

test('all to whom it doesn’t matter are on one side', () => {
  const { differences } = decideFor(
    { code: 'no-preference' },
    { code: 'django' },
    { code: 'no-preference' },
  )
  expect(differences[0]?.sides.map(({ members }) => members)).toEqual([[0, 2], [1]])
})

test('with a single pick there is no margin to move', () => {
  const members = [toAnswers({ code: 'django' }), toAnswers({ code: 'none' })]
  const { differences } = decideTeam({ ...shop, picks: [DJANGO] }, members)
  expect(differences.map(({ swing }) => swing)).toEqual([0])
})

test('of differences some decide, and others do not matter', () => {
  const { joint, differences } = decideFor(
    { staff: 'daily', load: 'many-wait', code: 'none' },
    { staff: 'never', load: 'many-wait', code: 'several' },
  )
  // Django 12 - 4 + 3 = 11, FastAPI -12 + 8 + 3 = -1; nobody with staff: Django -1, FastAPI 11.
  expect(joint).toEqual({ kind: 'pick', framework: DJANGO })
  expect(differences.map(({ question, reach }) => [question, reach])).toEqual([
    [STAFF, 'alone'],
    [CODE, 'none'],
  ])
})

test('whom every side rules out cannot lead, and what only helps it does not matter', () => {
  const { differences } = decideFor(
    { load: 'idle', code: 'django' },
    { load: 'idle!', code: 'none' },
  )
  expect(differences.map(({ question, reach }) => [question, reach])).toContainEqual([CODE, 'none'])
})

test('who left a question open takes no side and goes on having none', () => {
  // Were the third to agree as well, "daily" would count three times.
  const { differences } = decideFor({ staff: 'daily' }, { staff: 'never' }, { code: 'none' })
  expect(differences[0]?.swing).toBe(36)
})

test('a team without members, and one without answers, has nothing to go on', () => {
  expect(decideFor()).toMatchObject({ members: [], joint: { kind: 'open' }, differences: [] })
  expect(decideFor({}, {})).toMatchObject({ joint: { kind: 'open' }, differences: [] })
})

test('one person alone is decided as ever', () => {
  const { members, joint } = decideFor({ staff: 'daily' })
  expect(joint).toEqual(members[0])
})
