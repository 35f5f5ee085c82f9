import { expect, test } from 'vitest'
import { findLevelDifferences } from '#engine/model/findLevelDifferences.ts'

test('levels that are new, other or taken back differ, and no others', () => {
  const before = { flask: { admin: 1, async: 2 }, django: { admin: 3 } } as const
  const after = { flask: { admin: 1, async: 4 }, fastapi: { admin: 0 } } as const
  expect(findLevelDifferences(before, after)).toEqual([
    { framework: 'flask', criterion: 'async', level: 4 },
    { framework: 'fastapi', criterion: 'admin', level: 0 },
    { framework: 'django', criterion: 'admin', level: null },
  ])
  expect(findLevelDifferences(after, after)).toEqual([])
})

test('a framework called like something every object has is one like any other', () => {
  const odd = JSON.parse('{ "constructor": { "toString": 2 } }')
  expect(findLevelDifferences({}, odd)).toEqual([
    { framework: 'constructor', criterion: 'toString', level: 2 },
  ])
})
