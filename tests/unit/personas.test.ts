import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileModel } from '#engine/compileModel.ts'
import { decide } from '#engine/decide.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** A published situation, answered as a careful reader would, and what was recommended there. */
interface Persona {
  readonly id: string
  readonly source: string
  readonly accepted: readonly string[]
  readonly reasonableToday: readonly string[]
  readonly answers: Readonly<Record<string, string>>
}

/** Where the engine says something else than was published, and why. */
const DISAGREEING: Readonly<Record<string, { readonly pick: string; readonly because: string }>> = {
  FL12: {
    pick: 'fastapi',
    because:
      'Chosen in 2017, before FastAPI existed, for a read-only JSON service over a foreign schema; what FastAPI brings to a JSON interface now outweighs the simpler first page of Flask.',
  },
  FL09: {
    pick: 'fastapi',
    because:
      'Chosen in 2015, before FastAPI existed, for an API that others build on; the described and typed interface it calls for now outweighs the smaller core that seasoned people like.',
  },
  TO04: {
    pick: 'fastapi',
    because:
      'Chosen in 2019 for sockets with a free choice of mapper; both now count alike or more for FastAPI, and the accounts that would be welcome speak for it as well.',
  },
}

const FEWEST_AGREEING = 21
const STRONG = ['better', 'worth-a-look']

const file = join(import.meta.dirname, '../fixtures/personas.json')
const { personas }: { personas: readonly Persona[] } = JSON.parse(readFileSync(file, 'utf8'))
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

test('exactly the situations listed here get something else, and each reason is written down', () => {
  const picks = disagreeing.map(({ id, pick }) => [id, pick])
  const listed = Object.entries(DISAGREEING).map(([id, { pick }]) => [id, pick])
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
