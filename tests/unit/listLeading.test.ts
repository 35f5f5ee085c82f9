import { expect, test } from 'vitest'
import { listLeading } from '#engine/verdict/listLeading.ts'

test('the pick leads alone, and in a tie everybody in it leads', () => {
  expect(listLeading({ kind: 'pick', framework: 2 })).toEqual([2])
  expect(listLeading({ kind: 'tie', frameworks: [0, 2] })).toEqual([0, 2])
})

test('nobody leads where nobody is left, or there is nothing to go on', () => {
  expect(listLeading({ kind: 'none' })).toEqual([])
  expect(listLeading({ kind: 'open' })).toEqual([])
})
