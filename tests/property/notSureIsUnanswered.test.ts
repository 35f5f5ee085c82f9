import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Answer, Answers } from '#schema/answer.ts'
import { nameDecision } from '#tests/fixtures/nameDecision.ts'
import { type Choose, type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'

const runs = 25

proveLaw(
  'not sure is the same as unanswered in everything',
  (given, choose) => {
    const { unanswered, stating } = takeOneAway(given, choose)
    expect(decide(given.model, stating({ kind: 'open' }))).toEqual(decide(given.model, unanswered))
  },
  { runs },
)

proveLaw(
  'not sure is the same as a question that is absent in all that does not look at open questions',
  (given, choose) => {
    const { stating, without } = takeOneAway(given, choose)
    const {
      open: _,
      firmness,
      ...exact
    } = nameDecision(given.model, decide(given.model, stating({ kind: 'open' })))
    const absent = nameDecision(without, decide(without, stating({ kind: 'open' })))
    expect(absent).toMatchObject(exact)
    expect(absent.firmness?.weightings).toEqual(firmness?.weightings)
  },
  { runs },
)

proveLaw(
  'does not matter is the same as a question that is absent in everything',
  (given, choose) => {
    const { stating, without } = takeOneAway(given, choose)
    const closed = decide(given.model, stating({ kind: 'closed' }))
    expect(nameDecision(without, decide(without, stating({ kind: 'closed' })))).toEqual(
      nameDecision(given.model, closed),
    )
  },
  { runs },
)

/** One question: the answers without it, with another answer to it, and a model without it. */
function takeOneAway({ dataset, answers }: Given, choose: Choose) {
  const { id } = choose(dataset.questions)
  const unanswered: Answers = Object.fromEntries(
    Object.entries(answers).filter(([question]) => question !== id),
  )
  const questions = dataset.questions.filter((question) => question.id !== id)
  return {
    unanswered,
    stating: (answer: Answer): Answers => ({ ...unanswered, [id]: answer }),
    without: compileModel({ ...dataset, questions }),
  }
}
