import { expect, test } from 'vitest'
import { auditPrecedents } from '#audit/auditPrecedents.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildDataset, type StatedQuestion } from '#tests/fixtures/buildDataset.ts'
import { buildPrecedent } from '#tests/fixtures/buildEvidence.ts'

const question: StatedQuestion = {
  options: { daily: { needs: { admin: 1 } }, live: { needs: { sockets: 1 } }, nothing: {} },
}
const code: StatedQuestion = { options: { django: { fits: { django: 3 } }, none: {} } }
const model = compileModel(
  buildDataset({
    frameworks: {
      django: { admin: 4, sockets: 1 },
      flask: { admin: 3, sockets: 2 },
      fastapi: { admin: 0, sockets: 3 },
      tornado: { admin: 0, sockets: 4 },
    },
    alternatives: ['tornado'],
    questions: { a: question, b: question, c: question, d: question, code },
  }),
)
const all = (option: string) => ({ a: option, b: option, c: option, d: option })

test('counts who runs on what comes first, and on one of the first two', () => {
  const gate = auditPrecedents(model, [
    // Admin: Django 8, Flask 4, the others -8 each.
    buildPrecedent({ id: 'shop', framework: 'django', answers: all('daily') }),
    buildPrecedent({ id: 'forum', framework: 'flask', answers: all('daily') }),
    // Sockets: Tornado 8, FastAPI 4, Flask 0, Django -4.
    buildPrecedent({ id: 'chat', framework: 'tornado', answers: all('live') }),
    buildPrecedent({ id: 'feed', framework: 'fastapi', answers: all('live') }),
    buildPrecedent({ id: 'board', framework: 'flask', answers: all('live') }),
  ])
  const share = { first: 2, firstShare: 0.4, firstTwo: 4, firstTwoShare: 0.8 }
  expect(gate.amongAll).toEqual({ of: 5, ...share })
  expect(gate.amongPicks).toEqual({
    of: 4,
    first: 2,
    firstShare: 0.5,
    firstTwo: 4,
    firstTwoShare: 1,
  })
  expect(gate.byPick).toEqual([
    { framework: 'django', of: 1, first: 1, firstShare: 1, firstTwo: 1, firstTwoShare: 1 },
    { framework: 'flask', of: 2, first: 0, firstShare: 0, firstTwo: 2, firstTwoShare: 1 },
    { framework: 'fastapi', of: 1, first: 1, firstShare: 1, firstTwo: 1, firstTwoShare: 1 },
  ])
  expect(gate.projects.map(({ place, placeAmongPicks }) => [place, placeAmongPicks])).toEqual([
    [1, 1],
    [2, 2],
    [1, null],
    [2, 1],
    [3, 2],
  ])
})

test('who shares a place has the last of those shared', () => {
  const gate = auditPrecedents(model, [
    buildPrecedent({ id: 'none', framework: 'django', answers: all('nothing') }),
  ])
  expect(gate.projects[0]).toMatchObject({ place: 4, placeAmongPicks: 3 })
})

test('a project with fewer than four answers, or on another framework, is not compared', () => {
  const { d: _, ...three } = all('daily')
  const gate = auditPrecedents(model, [
    buildPrecedent({ id: 'few', framework: 'django', answers: three }),
    buildPrecedent({ id: 'other', framework: 'bottle', answers: all('daily') }),
  ])
  expect(gate).toMatchObject({ fewestAnswers: 4, compared: 0, of: 2 })
  expect(gate.amongAll).toEqual({ of: 0, first: 0, firstShare: 0, firstTwo: 0, firstTwoShare: 0 })
})

test('what is already there does not count among the four: it is no question on merits', () => {
  const { d: _, ...three } = all('daily')
  const stated = { id: 'old', framework: 'django', answers: { ...three, code: 'django' } }
  expect(auditPrecedents(model, [buildPrecedent(stated)]).compared).toBe(0)
  const four = { ...stated, answers: { ...all('daily'), code: 'django' } }
  expect(auditPrecedents(model, [buildPrecedent(four)]).compared).toBe(1)
})

test('has no limit: what was chosen is not what was right', () => {
  expect(auditPrecedents(model, [])).toMatchObject({
    ...{ id: 'precedents', status: 'unlimited', limit: null },
  })
})

test('a project that exists to show its framework is not compared', () => {
  const sample = buildPrecedent({ id: 'sample', framework: 'django', answers: all('daily') })
  const shown = { ...sample, isDemonstration: true as const }
  expect(auditPrecedents(model, [shown])).toMatchObject({ compared: 0, of: 1, demonstrations: 1 })
  const gate = auditPrecedents(model, [sample, shown, sample])
  expect(gate).toMatchObject({ compared: 2, of: 3, demonstrations: 1 })
})

test('a project runs behind everybody where its own answers rule its framework out', () => {
  const strict: StatedQuestion = { options: { live: { requires: { sockets: 2 } }, nothing: {} } }
  const ruling = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4, sockets: 1 }, flask: { admin: 0, sockets: 2 } },
      questions: { a: question, b: question, c: question, strict },
    }),
  )
  const answers = { a: 'daily', b: 'daily', c: 'daily', strict: 'live' }
  const stated = buildPrecedent({ id: 'old', framework: 'django', answers })
  expect(auditPrecedents(ruling, [stated]).projects[0]).toMatchObject({ place: 2 })
})
