import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

proveLaw(
  'frozen inputs stay as they are, and the same input twice gives the same result',
  ({ dataset, answers }) => {
    const [frozenDataset, frozenAnswers] = [freezeDeep(dataset), freezeDeep(answers)]
    const model = freezeDeep(compileModel(frozenDataset))
    const before = structuredClone(model)
    const once = freezeDeep(decide(model, frozenAnswers))
    expect(decide(model, frozenAnswers)).toEqual(once)
    expect(model).toEqual(before)
    expect(compileModel(frozenDataset)).toEqual(before)
  },
  { runs: 25 },
)

/** Freezes everything that can be frozen; tables of whole numbers cannot. */
function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  for (const inner of Object.values(value)) freezeDeep(inner)
  return Object.freeze(value)
}
