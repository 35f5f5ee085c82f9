import { describe, expect, test } from 'vitest'
import { auditDoubleCounting } from '#audit/auditDoubleCounting.ts'
import type { AcceptedOverlap } from '#schema/acceptedOverlap.ts'
import type { Option } from '#schema/question.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'

/** The gate over two questions, each with one option of interest and one without needs. */
function audit(one: Option['needs'], other: Option['needs'], accepted: AcceptedOverlap[] = []) {
  const dataset = buildDataset({
    frameworks: {},
    questions: {
      first: { options: { a: { needs: one }, none: {} } },
      second: { options: { b: { needs: other }, none: {} } },
    },
  })
  return auditDoubleCounting(dataset, accepted)
}

const PAIR: AcceptedOverlap['options'] = [
  { question: 'first', option: 'a' },
  { question: 'second', option: 'b' },
]
const accepted = [{ options: PAIR, because: 'Two facts.' }]

describe('two options that call for the same', () => {
  test('need a reason, however differently strong they are', () => {
    const gate = audit({ admin: 1 }, { admin: { need: 3, enough: 3 } })
    expect(gate.status).toBe('failed')
    expect(gate.overlaps).toEqual([{ options: PAIR, squaredCosine: 1, because: null }])
  })

  test('may both count for a reason that is written down, in either order', () => {
    const gate = audit({ admin: 1 }, { admin: 2 }, accepted)
    expect(gate.status).toBe('passed')
    expect(gate.overlaps[0]?.because).toBe('Two facts.')
    const turned: AcceptedOverlap = { options: [PAIR[1], PAIR[0]], because: 'Two facts.' }
    expect(audit({ admin: 1 }, { admin: 2 }, [turned]).status).toBe('passed')
  })

  test('are not excused by the reason for another pair', () => {
    const other: AcceptedOverlap['options'] = [PAIR[0], { question: 'third', option: 'c' }]
    const gate = audit({ admin: 1 }, { admin: 2 }, [{ options: other, because: 'Two facts.' }])
    expect(gate.overlaps[0]?.because).toBeNull()
    expect(gate.stale).toEqual([other])
  })

  test('are those with a cosine above 0.95', () => {
    // (3, 1) and (3, 2): 11 x 11 of 10 x 13, so 0.93 of 1 where 0.9025 is the limit.
    const gate = audit({ admin: 3, forms: 1 }, { admin: 3, forms: 2 })
    expect(gate.overlaps.map(({ squaredCosine }) => squaredCosine)).toEqual([121 / 130])
    // (3, 1) and (1, 0): 3 x 3 of 10 x 1, so 0.9.
    expect(audit({ admin: 3, forms: 1 }, { admin: 1 }).status).toBe('passed')
    expect(audit({ admin: 1 }, { admin: 3, forms: 1 }).status).toBe('passed')
  })

  test('are not those that share nothing, or call for nothing', () => {
    expect(audit({ admin: 3 }, { forms: 3 }).overlaps).toEqual([])
    expect(audit({}, {}).overlaps).toEqual([])
  })

  test('are not those of one question, of which only one can be given', () => {
    const options = { some: { needs: { admin: 1 } }, all: { needs: { admin: 3 } } }
    const dataset = buildDataset({ frameworks: {}, questions: { staff: { options } } })
    expect(auditDoubleCounting(dataset, []).status).toBe('passed')
  })
})

test('a reason for a pair that does not call for the same any more is void', () => {
  const gate = audit({ admin: 1 }, { forms: 1 }, accepted)
  expect(gate.status).toBe('failed')
  expect(gate.stale).toEqual([PAIR])
})
