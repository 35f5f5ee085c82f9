import { expect, test } from 'vitest'
import { decide } from '#engine/decide.ts'
import { createDecider, type Decided } from '#state/createDecider.ts'
import { shop as model } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** Idle moments that come when the test says so, one step each. */
function createMoments() {
  const waiting = new Set<() => 'more' | 'done'>()
  return {
    whenIdle: (run: () => 'more' | 'done') => {
      waiting.add(run)
      return () => waiting.delete(run)
    },
    /** How much is waiting for a moment. */
    count: () => waiting.size,
    pass: () => {
      for (const run of [...waiting]) if (run() === 'done') waiting.delete(run)
    },
    passAll: () => {
      while (waiting.size > 0)
        for (const run of [...waiting]) if (run() === 'done') waiting.delete(run)
    },
  }
}

function begin() {
  const moments = createMoments()
  const told: Decided[] = []
  const decider = createDecider(moments.whenIdle)
  return { moments, told, decider, tell: (decided: Decided) => told.push(decided) }
}

const first = toAnswers({ staff: 'daily' })
const second = toAnswers({ load: 'idle' })

test('what is required is decided at once, and remembered', () => {
  const { decider, moments } = begin()
  const decided = decider.require({ model, answers: first })
  expect(decided).toEqual({ model, answers: first, decision: decide(model, first) })
  expect(decider.require({ model, answers: first })).toBe(decided)
  expect(moments.count()).toBe(0)
})

test('what is prepared is decided in several idle moments, and told once', () => {
  const { decider, moments, told, tell } = begin()
  decider.prepare({ model, answers: first }, tell)
  moments.pass()
  expect(told).toEqual([])
  moments.passAll()
  expect(told).toEqual([{ model, answers: first, decision: decide(model, first) }])
  expect(decider.require({ model, answers: first })).toBe(told[0])
})

test('all who asked for the same are told', () => {
  const { decider, moments, told, tell } = begin()
  decider.prepare({ model, answers: first })
  decider.prepare({ model, answers: first }, tell)
  decider.prepare({ model, answers: first }, tell)
  expect(moments.count()).toBe(1)
  moments.passAll()
  expect(told).toHaveLength(2)
})

test('what is required half-way is finished then, and those who asked are told', () => {
  const { decider, moments, told, tell } = begin()
  decider.prepare({ model, answers: first }, tell)
  moments.pass()
  const decided = decider.require({ model, answers: first })
  expect(decided.decision).toEqual(decide(model, first))
  expect(told).toEqual([decided])
  expect(moments.count()).toBe(0)
})

test('what gives way to other answers is given up, and nobody hears of it', () => {
  const { decider, moments, told, tell } = begin()
  decider.prepare({ model, answers: first }, tell)
  moments.pass()
  decider.prepare({ model, answers: second }, tell)
  expect(moments.count()).toBe(1)
  moments.passAll()
  expect(told.map(({ answers }) => answers)).toEqual([second])
})

test('back to what is decided already: it is told, and what was begun meanwhile given up', () => {
  const { decider, moments, told, tell } = begin()
  const decided = decider.require({ model, answers: first })
  decider.prepare({ model, answers: second }, tell)
  decider.prepare({ model, answers: first }, tell)
  expect(told).toEqual([decided])
  expect(moments.count()).toBe(0)
})

test('another model is another subject', () => {
  const { decider } = begin()
  const decided = decider.require({ model, answers: first })
  expect(decider.require({ model: { ...model }, answers: first })).not.toBe(decided)
})
