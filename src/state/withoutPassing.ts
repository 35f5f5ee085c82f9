import type { Notice } from './notice.ts'
import type { WizardState } from './wizardState.ts'

/** Notices about a link that brought nothing: they go with the first thing a person does. */
const WITHOUT_ANSWERS: readonly Notice['kind'][] = [
  'link-newer',
  'link-too-long',
  'link-unreadable',
]

/** The notice, where it is not one of these. */
export function withoutUnread({ notice }: WizardState): Notice | null {
  return notice && WITHOUT_ANSWERS.includes(notice.kind) ? null : notice
}

/** Notices that have said what they had to say go when another place is opened. */
export function withoutPassing(state: WizardState): Notice | null {
  const notice = withoutUnread(state)
  const isOpened = notice?.kind === 'link-opened' || notice?.kind === 'draft-opened'
  const isPassing = notice?.kind === 'resumed' || (isOpened && state.setAside === null)
  return isPassing ? null : notice
}
