import { expect, test } from 'vitest'
import { auditFreshness } from '#audit/auditFreshness.ts'
import { listChecked } from '#audit/listChecked.ts'

const check = (checkedOn: string, today: string) => auditFreshness({ trait: { checkedOn } }, today)

test.each([
  ['2025-05-25', '2026-11-25', 'passed'],
  ['2025-05-24', '2026-11-25', 'warned'],
  ['2025-12-31', '2027-06-30', 'passed'],
  ['2025-12-31', '2027-07-01', 'warned'],
  // There is no 31st of February: a month after its end, it is over.
  ['2024-08-31', '2026-02-28', 'passed'],
  ['2024-08-31', '2026-03-01', 'warned'],
])('what was checked on %s is, on %s, %s', (checkedOn, today, status) => {
  expect(check(checkedOn, today).status).toBe(status)
})

test('facts are found at any depth and named by their ids, the oldest first', () => {
  const checked = {
    frameworks: [
      { id: 'django', traits: { orm: { level: 4, checkedOn: '2024-02-01' } } },
      { id: 'flask', traits: { orm: { level: 2, checkedOn: '2024-01-01' } } },
    ],
    pitfalls: [{ id: 'trap', checkedOn: '2026-01-01' }],
    unrated: null,
  }
  expect(auditFreshness(checked, '2026-11-25')).toEqual({
    id: 'freshness',
    status: 'warned',
    limit: { mostMonths: 18 },
    today: '2026-11-25',
    facts: 3,
    checkedBetween: ['2024-01-01', '2026-01-01'],
    overdue: [
      { path: 'frameworks.flask.traits.orm', checkedOn: '2024-01-01' },
      { path: 'frameworks.django.traits.orm', checkedOn: '2024-02-01' },
    ],
  })
})

test('facts of the same day stay in the order in which they stand there', () => {
  const day = { checkedOn: '2024-01-01' }
  const older = { checkedOn: '2023-01-01' }
  const { overdue } = auditFreshness({ a: day, b: day, c: older, d: day, e: older }, '2026-11-25')
  expect(overdue.map(({ path }) => path)).toEqual(['c', 'e', 'a', 'b', 'd'])
})

test('a day is a text, and an entry is named by its id only where that is one', () => {
  const checkedOn = '2026-01-01'
  const checked = { day: { checkedOn: 2026 }, list: [{ id: 7, checkedOn }, null, [{ checkedOn }]] }
  expect(listChecked(checked)).toEqual([
    { path: 'list.0', checkedOn },
    { path: 'list.2.0', checkedOn },
  ])
  expect(listChecked({ inner: { id: 'named', checkedOn } })).toEqual([{ path: 'inner', checkedOn }])
  expect(listChecked(null)).toEqual([])
  expect(listChecked('checkedOn')).toEqual([])
})

test('nothing to check is no reason for a warning', () => {
  expect(auditFreshness({}, '2026-11-25')).toMatchObject({
    status: 'passed',
    facts: 0,
    checkedBetween: null,
  })
})
