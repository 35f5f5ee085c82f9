import type { Model } from '#engine/model/model.ts'
import type { HostSettings } from '#link/hostSettings.ts'
import type { Question } from '#schema/question.ts'
import { createWizardStore } from './createWizardStore.ts'
import { planQuick } from './planQuick.ts'
import { withOfferedImportance } from './withOfferedImportance.ts'

/**
 * A store for a wizard in somebody else's page. Where that page names questions, these are asked, all
 * of them and in its order; otherwise quick mode asks what can still move the pick. What it has
 * locked is not asked and not changed. It begins where the page says, or at the first question that
 * has no answer of its own; where answers came and no question was named, at the list of them.
 *
 * @returns the store, and the questions that are asked.
 */
export function createGuestStore(
  questions: readonly Question[],
  model: Model,
  { answers, locked, questions: named, place }: HostSettings,
) {
  const fixed = withOfferedImportance(questions, locked)
  const ids = named ?? questions.map(({ id }) => id)
  const asked = ids.flatMap((id) => {
    const question = questions.find((one) => one.id === id)
    return question && !Object.hasOwn(fixed, id) ? [question] : []
  })
  const begun = { ...withOfferedImportance(questions, answers), ...fixed }
  const first = named ? asked[0]?.id : (planQuick(model, fixed).next ?? undefined)
  const mode = named ? 'full' : 'quick'
  const store = createWizardStore(questions, first, { mode, fixed })
  const hasAnswers = Object.keys(answers).length > 0
  const isAsked = place?.kind !== 'question' || asked.some(({ id }) => id === place.question)
  const wanted = isAsked ? place : null
  const usual = hasAnswers && !named ? ({ kind: 'overview' } as const) : store.getState().place
  store.setState({ answers: begun, place: wanted ?? usual })
  return { store, asked }
}
