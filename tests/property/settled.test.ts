import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import { generateNearlyAll } from '#tests/fixtures/generateNearlyAll.ts'
import { listCompletions, listRows } from '#tests/fixtures/listCompletions.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weighRows } from '#tests/fixtures/weigh.ts'

proveLaw(
  'settled: no way of answering the open questions at normal importance changes the pick',
  (given) => {
    const { verdict, firmness, answered, open } = decide(given.model, given.answers)
    if (verdict.kind !== 'pick' || !firmness) return
    const pick = given.model.frameworkIds[verdict.framework]
    const changes = listCompletions(given.model, open).some((added) => {
      const { kind, leaders } = weighRows(given.model, [...answered, ...added])
      return kind !== 'pick' || leaders[0] !== pick
    })
    if (firmness.isSettled) expect(changes).toBe(false)
    // An open answer that rules the rival out can stop it, so the converse needs them to be absent.
    const canRuleOut = open
      .flatMap((question) => listRows(given.model, question))
      .some((row) => given.model.limits[row]?.some(({ kind }) => kind === 'requires'))
    if (!canRuleOut) expect(firmness.isSettled).toBe(!changes)
    const reaches = findAssumptions(given.model, answered, open).map(({ reach }) => reach)
    if (open.length > 0 && firmness.isSettled) expect(new Set(reaches)).toEqual(new Set(['none']))
    if (!canRuleOut && !firmness.isSettled) expect(reaches).not.toEqual(open.map(() => 'none'))
    if (firmness.isSettled) expect(firmness.completions.kept).toBe(firmness.completions.samples)
  },
  { runs: 60, answersTo: generateNearlyAll },
)
