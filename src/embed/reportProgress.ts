import { toResultLink } from '#report/toResultLink.ts'
import { toMeant } from '#state/changeGiven.ts'
import { isSetBySite } from '#state/isSetBySite.ts'
import { toFragmentOf } from '#state/toFragmentOf.ts'
import { toQuestionNumber } from '#state/toQuestionNumber.ts'
import type { WizardState } from '#state/wizardState.ts'
import type { Wizard } from '#ui/wizard.ts'
import type { FrameMessage } from './connectHost.ts'

/** How many frameworks a result names. */
const NAMED = 3
/** What is told where nothing has been answered: no answers to come back to. */
const NOTHING = 'none'

/** What the page around is told of where somebody is; answers stand in `state` and nowhere else. */
export interface ProgressMessage extends FrameMessage {
  /** To be given back when the frame is loaded again. */
  readonly state?: string | undefined
  /** Address of the result on the whole site. */
  readonly url?: string | undefined
  /** Id of the question that is asked, and where it stands among those that are; from 1. */
  readonly question?: string
  readonly index?: number | null
  readonly of?: number | null
}

/**
 * Tells the page around of every other place and of every other answer.
 *
 * `step`: a question is asked. `result`: somebody looks at a result. `state`: answers have changed.
 */
export function reportProgress(wizard: Wizard, tell: (message: ProgressMessage) => void): void {
  wizard.store.subscribe((now, before) => {
    const isElsewhere = now.place !== before.place
    if (!isElsewhere && now.answers === before.answers) return
    tell(toMessage(wizard, now, isElsewhere))
  })
}

/** What is told of a wizard that has begun anew: what was told before does not hold any more. */
export function toStart(wizard: Wizard): ProgressMessage {
  return { type: 'state', state: toState(wizard, wizard.store.getState()) }
}

function toMessage(wizard: Wizard, now: WizardState, isElsewhere: boolean): ProgressMessage {
  const state = toState(wizard, now)
  const { place } = now
  if (place.kind === 'result') return { type: 'result', state, ...toOutcome(wizard, now) }
  if (place.kind !== 'question' || !isElsewhere) return { type: 'state', state }
  const isAsked = wizard.asked.some(({ id }) => id === place.question)
  // A question that is only looked at has no place among those that are asked.
  if (!isAsked) return { type: 'step', state, question: place.question, index: null, of: null }
  const { number, of } = toQuestionNumber(wizard.model, wizard.asked, now, place.question)
  return { type: 'step', state, question: place.question, index: number, of }
}

/** What was meant is told, not what is being tried: nobody could take it back later. */
function toState({ dataset }: Wizard, now: WizardState): string {
  const meant = { ...now, ...toMeant(now) }
  const isUntouched = Object.values(meant.answers).every(isSetBySite)
  return isUntouched ? NOTHING : toFragmentOf(dataset, meant)
}

function toOutcome({ dataset, model, decider }: Wizard, { answers, overrides }: WizardState) {
  const { decision } = decider.require({ model, answers })
  const top = decision.standings
    .filter(({ ruledOutBy }) => ruledOutBy.length === 0)
    .slice(0, NAMED)
    .map(({ framework, points }) => ({ id: model.frameworkIds[framework] ?? '', score: points }))
  const site = new URL('./', document.baseURI).href
  return { top, url: toResultLink(dataset, model, { answers, overrides, decision, site }) }
}
