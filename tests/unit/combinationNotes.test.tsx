import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#engine/model/toAssumedAnswers.ts'
import { createDecider } from '#state/createDecider.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { CombinationNotes } from '#ui/result/CombinationNotes.tsx'
import { WizardContext } from '#ui/wizardContext.ts'

const { dataset, catalogues } = real
const catalogue = catalogues.get('en')
if (!catalogue) throw new Error('There is no English catalogue')
const model = compileModel(dataset)
const decider = createDecider(() => () => {})
const given = { catalogue, dataset, model, decider, groundsOf: createGrounds({ dataset, model }) }
const application = dataset.useCases.find(({ id }) => id === 'saas-product')

/** What stands on the result of an application with accounts, with some answers changed. */
function render(changed: Readonly<Record<string, string>>): string {
  const usual = application ? toAssumedAnswers(application) : {}
  const answers = { ...usual, ...toAnswers(changed) }
  const store = createWizardStore(dataset.questions)
  // A static rendering sees the state that the store began with.
  const begun = { ...store.getInitialState(), answers }
  const wizard = { ...given, store: { ...store, getInitialState: () => begun } }
  return renderToStaticMarkup(
    <FactsContext value={wizard}>
      <WizardContext value={wizard}>
        <CombinationNotes decision={decide(model, answers)} />
      </WizardContext>
    </FactsContext>,
  )
}

describe('on the result', () => {
  it('a way to use two says who does what, what it costs, and who does it', () => {
    const shown = render({ model: 'heart-of-it' })
    const combination = dataset.combinations.find(({ id }) => id === 'django-and-fastapi-service')
    const { title = '', split = '', cost = '', examples = [] } = combination ?? {}
    expect(shown.match(/<h3/g)).toHaveLength(1)
    for (const text of ['Both, perhaps', title, split, `The cost:</strong> ${cost}`]) {
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
