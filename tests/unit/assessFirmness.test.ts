import { expect, test } from 'vitest'
import { assessFirmness } from '#engine/firmness/assessFirmness.ts'
import type { NamedAlternative } from '#engine/firmness/findAlternatives.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const yesOrNo = { options: { yes: { needs: { admin: 1 } }, no: {} } }
const model = compileModel(
  buildDataset({
    frameworks: { django: { admin: 4 }, flask: { admin: 1 } },
    questions: {
      first: yesOrNo,
      second: yesOrNo,
      third: yesOrNo,
      fourth: yesOrNo,
      code: { options: { none: {}, flask: { fits: { flask: 3 } } } },
    },
  }),
)

/** How firm Django is, with a given number of 100 weightings in which it stays ahead. */
function assess(
  stated: Readonly<Record<string, string>>,
  open: readonly number[],
  { ahead = 100, alternatives = [] as readonly NamedAlternative[], isMove = false } = {},
) {
  const answered = toAnsweredRows(model, toAnswers(stated))
  return assessFirmness(model, answered, 0, {
    open,
    scores: scoreFrameworks(model, answered),
    knockOuts: findKnockOuts(model, answered),
    weightings: { samples: 100, seed: 1, ahead: Int32Array.of(ahead, 0) },
    alternatives,
    isMove,
  })
}

const FOUR = { first: 'yes', second: 'yes', third: 'yes', fourth: 'yes' }

test('a pick with every question answered is settled, kept by every completion and clear', () => {
  expect(assess({ ...FOUR, code: 'none' }, [])).toEqual({
    strength: 'clear',
    weightings: { kept: 100, samples: 100, seed: 1 },
    completions: { kept: 1_000, samples: 1_000, seed: 2027, leader: 0 },
    isUnshakable: true,
    isSettled: true,
    isThin: false,
    isMove: false,
  })
})

test('what exists already is not an answer on merits', () => {
  const { fourth: _, ...three } = FOUR
  expect(assess({ ...three, code: 'none' }, [3])).toMatchObject({
    strength: 'leaning',
    isThin: true,
  })
})

test('an open answer that could turn the pick unsettles it', () => {
  // Django leads by 2 x 3 = 6 points; Flask would gain 3 x 3 = 9 from code that stays.
  const firmness = assess({ first: 'yes', second: 'yes', third: 'no', fourth: 'no' }, [4])
  expect(firmness.isSettled).toBe(false)
  expect(firmness.strength).toBe('leaning')
  expect(Math.abs(firmness.completions.kept - 500)).toBeLessThan(80)
})

test('whom most ways to answer the rest lead to is named, among equals the pick', () => {
  // Level but for the code that stays: it decides for Flask once in two, otherwise it is a tie.
  const level = { first: 'no', second: 'no', third: 'no', fourth: 'no' }
  expect(assess(level, [4]).completions).toMatchObject({ kept: 0, leader: 1 })
  expect(assess({ ...level, code: 'none' }, []).completions).toMatchObject({ kept: 0, leader: 0 })
})

test('an open answer that cannot turn the pick leaves it settled', () => {
  // 4 x 3 = 12 points ahead, against 9.
  expect(assess(FOUR, [4])).toMatchObject({ isSettled: true, strength: 'clear' })
})

test('a pick that few weightings keep is too close to call', () => {
  expect(assess({ ...FOUR, code: 'none' }, [], { ahead: 64 }).strength).toBe('too-close')
})

test('an alternative that outranks the pick takes its clearness, one that comes close does not', () => {
  const beside = (standing: NamedAlternative['standing']) =>
    assess(FOUR, [], { alternatives: [{ framework: 1, standing }] }).strength
  expect(beside('close')).toBe('clear')
  expect(beside('worth-a-look')).toBe('leaning')
  expect(beside('better')).toBe('leaning')
})

test('what would have to be moved to from other code is no clear choice', () => {
  expect(assess(FOUR, []).strength).toBe('clear')
  expect(assess(FOUR, [], { isMove: true })).toMatchObject({ strength: 'leaning', isMove: true })
})
