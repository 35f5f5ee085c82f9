import { expect, test } from 'vitest'
import { isAtLeast } from '#engine/firmness/isAtLeast.ts'

test('a share reaches a bound exactly, not by rounding', () => {
  expect(isAtLeast({ kept: 9_000, samples: 10_000 }, 90)).toBe(true)
  expect(isAtLeast({ kept: 8_999, samples: 10_000 }, 90)).toBe(false)
  // 2 of 3 is more than 66 of a hundred, less than 67.
  expect(isAtLeast({ kept: 2, samples: 3 }, 66)).toBe(true)
  expect(isAtLeast({ kept: 2, samples: 3 }, 67)).toBe(false)
})
