import { expect, test } from 'vitest'
import { nameFramework } from '#engine/model/nameFramework.ts'
import { FASTAPI, PYRAMID, shop } from '#tests/fixtures/shop.ts'

test('a column is named by the id of its framework', () => {
  expect([FASTAPI, PYRAMID].map((column) => nameFramework(shop, column))).toEqual([
    'fastapi',
    'pyramid',
  ])
})
