import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureProfiles } from '#cli/measureProfiles.ts'
import { toQuickModeTable } from '#cli/toQuickModeTable.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { USUAL_COUNT } from '#state/toQuestionNumber.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const measured = measureProfiles(compileModel(real.dataset), real.evidence.personas)
const [situations, random] = measured
if (!situations || !random) throw new Error('Two kinds of people are measured.')

test('with published situations one may stop after nine questions in the median, and the pick is that of all', () => {
  const { agreed, settled, ...rest } = situations.swing
  expect(agreed.asked[2]).toBeLessThanOrEqual(9)
  expect(agreed.same * 100).toBeGreaterThanOrEqual(98 * rest.profiles)
  expect(settled.same).toBe(rest.profiles)
})

test('what is proved to be settled is settled, and quick mode gets there before the fixed order', () => {
  for (const { swing, authored } of measured) {
    expect([swing.settled.same, authored.settled.same]).toEqual([swing.profiles, swing.profiles])
    expect(swing.agreed.asked[2]).toBeLessThan(authored.agreed.asked[2])
    expect(swing.settled.asked[2]).toBeLessThan(authored.settled.asked[2])
  }
  expect(random.swing.agreed.same * 100).toBeGreaterThanOrEqual(95 * random.swing.profiles)
})

test('how many questions people are told to expect is what random profiles need', () => {
  expect(random.swing.agreed.asked[2]).toBe(USUAL_COUNT)
})

test('the table in the README is the one that "npm run quick-mode" prints', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  expect(readme).toContain(toQuickModeTable(measured))
})
