import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { renderInWizard } from '#tests/fixtures/renderInWizard.tsx'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { CombinationNotes } from '#ui/result/CombinationNotes.tsx'

const { dataset } = real
const model = compileModel(dataset)
const application = dataset.useCases.find(({ id }) => id === 'saas-product')

/** What stands on the result of an application with accounts, with some answers changed. */
function render(changed: Readonly<Record<string, string>>): string {
  const usual = application ? toAssumedAnswers(application) : {}
  const answers = { ...usual, ...toAnswers(changed) }
  return renderInWizard(<CombinationNotes decision={decide(model, answers)} />, answers)
}

describe('on the result', () => {
  it('a way to use two says who does what, what it costs, and who does it', () => {
    const shown = render({ model: 'heart-of-it' })
    const combination = dataset.combinations.find(({ id }) => id === 'django-and-fastapi-service')
    const { title = '', split = '', cost = '', examples = [] } = combination ?? {}
    expect(shown.match(/<h3/g)).toHaveLength(1)
    for (const text of ['Two together, perhaps', title, split, `The cost:</strong> ${cost}`]) {
      expect(shown).toContain(text)
    }
    for (const { name, does, source } of examples) {
      const { address = 'nowhere' } = dataset.sources.find(({ id }) => id === source) ?? {}
      for (const text of [name, does, `href="${address}"`]) expect(shown).toContain(text)
    }
  })

  it('nothing stands where one is enough', () => {
    expect(render({})).toBe('')
  })
})
