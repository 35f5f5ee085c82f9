import { expect, it } from 'vitest'
import { isOld } from '#engine/advice/isOld.ts'

it.each([
  ['2025-05-25', '2026-11-25', false],
  ['2025-05-24', '2026-11-25', true],
  ['2025-05-31', '2026-11-30', false],
  ['2025-05-31', '2026-12-01', true],
  ['2026-11-25', '2026-11-25', false],
  ['2026-11-26', '2026-11-25', false],
  ['2024-12-31', '2026-01-01', false],
  ['2024-01-01', '2026-01-01', true],
  ['2025-06-10', '2026-11-25', false],
])('a fact checked on %s is old on %s: %s', (checkedOn, today, expected) => {
  expect(isOld(checkedOn, today)).toBe(expected)
})
