import { expect, test } from 'vitest'
import { compileModel } from '#engine/compileModel.ts'
import { decide } from '#engine/decide.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const FEWEST_AGREEING = 21
const STRONG = ['better', 'worth-a-look']

const { personas } = real.evidence
const model = compileModel(real.dataset)

const outcomes = personas.map(({ id, accepted, reasonableToday, answers }) => {
  const { verdict, firmness, alternatives } = decide(model, toAnswers(answers))
  const nameOf = (column: number) => model.frameworkIds[column] ?? ''
  const pick = verdict.kind === 'pick' ? nameOf(verdict.framework) : verdict.kind
  const named = alternatives.map((one) => ({ id: nameOf(one.framework), standing: one.standing }))
  const agrees =
    accepted.includes(pick) ||
    named.some((one) => accepted.includes(one.id) && STRONG.includes(one.standing))
  return {
    id,
    accepted,
    pick,
    strength: firmness?.strength ?? '-',
    named: named.map((one) => `${one.id} ${one.standing}`).join(', '),
    agrees,
    isReasonable: reasonableToday.includes(pick),
  }
})
const disagreeing = outcomes.filter(({ agrees }) => !agrees)

test('25 published situations: the table of what the wizard says', () => {
  const header = ['situation', 'published', 'pick', 'strength', 'named beside it', 'agrees']
  const rows = outcomes.map(({ agrees, isReasonable, accepted, ...rest }) => [
    rest.id,
    accepted.join(', '),
    rest.pick,
    rest.strength,
    rest.named,
    agrees ? 'yes' : isReasonable ? 'no, but reasonable today' : 'no',
  ])
  const widths = header.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const lines = [header, ...rows].map((row) =>
    row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '),
  )
  const count = `${outcomes.length - disagreeing.length} of ${outcomes.length} agree`
  process.stdout.write(`\n${[...lines, count].map((line) => line.trimEnd()).join('\n')}\n`)
  expect(outcomes).toHaveLength(25)
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(25)
})

test(`at least ${FEWEST_AGREEING} of the 25 get what was recommended, as the pick or as the alternative that fits better`, () => {
  expect(outcomes.length - disagreeing.length).toBeGreaterThanOrEqual(FEWEST_AGREEING)
})

test('exactly the situations whose disagreement is written down get something else', () => {
  const picks = disagreeing.map(({ id, pick }) => [id, pick])
  const listed = personas.flatMap(({ id, disagreement }) =>
    disagreement ? [[id, disagreement.pick]] : [],
  )
  expect(Object.fromEntries(picks)).toEqual(Object.fromEntries(listed))
})

test('every pick that differs from the recommendation is what the material calls reasonable today', () => {
  expect(disagreeing.filter(({ isReasonable }) => !isReasonable)).toEqual([])
})

test('every question and option that a situation names exists', () => {
  for (const { answers } of personas) {
    const known = decide(model, toAnswers(answers)).answered
    expect(known).toHaveLength(Object.keys(answers).length)
  }
})
