import { describe, expect, it } from 'vitest'
import { toCore } from '#dataset/toCore.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const core = toCore(real.dataset)

describe('what of a dataset decides', () => {
  it('compiles to the same model as the whole of it', () => {
    expect(compileModel(core)).toEqual(compileModel(real.dataset))
  })

  it('says no word of why a level is what it is', () => {
    const text = JSON.stringify(core.frameworks)
    const told = real.dataset.frameworks.flatMap(({ traits }) =>
      Object.values(traits).flatMap((trait) => ('because' in trait ? [trait.because] : [])),
    )
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((because) => text.includes(JSON.stringify(because)))).toEqual([])
  })
})
