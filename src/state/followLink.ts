import { toLevelToken } from '#link/toLevelToken.ts'
import { toToken } from '#link/toToken.ts'
import type { Question } from '#schema/question.ts'
import type { OpenedLink } from './openedLink.ts'
import { toLinkedState } from './toLinkedState.ts'
import { toOwnProgress } from './toOwnProgress.ts'
import { withOfferedImportance } from './withOfferedImportance.ts'
import type { WizardState } from './wizardState.ts'

/**
 * What changes when a link is followed. Answers from outside are borrowed, and own ones are set
 * aside; one's own, reached again, take their place. A link that cannot be read changes only what
 * is told.
 */
export function followLink(
  questions: readonly Question[],
  state: WizardState,
  link: OpenedLink,
): Partial<WizardState> {
  const linked = toLinkedState(link)
  if (!linked.answers) return linked
  const answers = withOfferedImportance(questions, linked.answers)
  const own = toOwnProgress(state)
  const { overrides } = link.levels
  const present = state.isBorrowed ? own : own && state
  const isSame =
    present !== null &&
    toToken(questions, present.answers) === toToken(questions, answers) &&
    toLevelToken(present.overrides) === toLevelToken(overrides)
  const epoch = link.epoch ?? (isSame ? state.epoch : state.epoch + 1)
  const { trail, passedStop, trial } = isSame ? state : { trail: [], passedStop: null, trial: null }
  const draft = link.draft?.id ?? (isSame ? present.draft : null)
  const kept = { trail, passedStop, trial, mode: link.mode, overrides, draft, epoch }
  if (link.origin === 'outside' && !isSame) {
    return { ...linked, answers, setAside: own, ...kept, isBorrowed: true }
  }
  // Coming back to those that are aside takes them from there.
  const setAside = isSame ? (state.isBorrowed ? null : state.setAside) : own
  const notice = setAside ? ({ kind: 'answers-replaced' } as const) : null
  const isPlain =
    linked.notice?.kind === 'link-opened' ||
    (linked.notice?.kind === 'draft-opened' && link.origin === 'own')
  const told = isPlain ? notice : linked.notice
  return { ...linked, answers, notice: told, setAside, ...kept, isBorrowed: false }
}
