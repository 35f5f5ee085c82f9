import { compileModel } from '#engine/model/compileModel.ts'
import type { Answers } from '#schema/answer.ts'
import { planQuick } from '#state/planQuick.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const model = compileModel(real.dataset)
const words = real.catalogues.get('en')

/** A question as a person sees it. */
export interface SeenQuestion {
  readonly id: string
  readonly title: string
  /** What its options are called, in order. */
  readonly options: readonly string[]
}

/** What quick mode asks somebody with these answers next. */
function findAsked(answers: Answers): SeenQuestion {
  const id = planQuick(model, answers).next ?? ''
  const options = real.dataset.questions.find((question) => question.id === id)?.options ?? []
  const texts = words?.questions[id]
  return {
    id,
    title: texts?.title ?? '',
    options: options.map((option) => texts?.options[option.id]?.label ?? ''),
  }
}

/** The first question, and the one after it when its first option was chosen, or it was skipped. */
export const first = findAsked({})
const options = real.dataset.questions.find(({ id }) => id === first.id)?.options ?? []
export const second = findAsked({
  [first.id]: {
    kind: 'chosen',
    option: options[0]?.id ?? '',
    importance: 'normal',
    isAssumed: false,
  },
})
export const afterSkip = findAsked({ [first.id]: { kind: 'open' } })
