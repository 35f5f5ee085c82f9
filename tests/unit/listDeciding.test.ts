import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import { listDeciding } from '#engine/questions/listDeciding.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const dataset = buildDataset({
  frameworks: {
    django: { admin: 4, typing: 2, pages: 2 },
    flask: { admin: 2, typing: 4, pages: 2 },
  },
  questions: {
    staff: { options: { yes: { needs: { admin: 1 } } } },
    hints: { options: { yes: { needs: { typing: 2 } } } },
    contract: { options: { yes: { needs: { typing: 3 } } } },
    interface: { options: { pages: { needs: { pages: 3 } } } },
  },
})

describe('the questions that would decide', () => {
  it('are those that can by themselves, the one that moves most first', () => {
    const model = compileModel(dataset)
    const { answered, open, standings } = decide(model, toAnswers({ staff: 'yes' }))
    const ids = listDeciding(model, answered, open, standings).map((at) => model.questions[at]?.id)
    // Django leads by 2; hints give Flask 4, contract 6; pages nothing to either.
    expect(ids).toEqual(['contract', 'hints'])
  })

  it.each(Object.entries(situations))('%s: each that can, once', (_, stated) => {
    const model = compileModel(real.dataset)
    const { answered, open, standings } = decide(model, toAnswers(stated))
    const alone = findAssumptions(model, answered, open)
      .filter(({ reach }) => reach === 'alone')
      .map(({ question }) => question)
    const listed = listDeciding(model, answered, open, standings)
    expect(listed.toSorted((a, b) => a - b)).toEqual(alone)
  })
})
