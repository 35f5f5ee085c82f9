import type { ChangedParts, Notice } from './notice.ts'
import type { OpenedLink } from './openedLink.ts'
import type { WizardState } from './wizardState.ts'

/**
 * What changes when a link is followed, apart from what becomes of own answers. A damaged link
 * leads to the overview, where its answers can be looked at; one that cannot be read changes
 * nothing and says why.
 */
export function toLinkedState(link: OpenedLink): Partial<WizardState> & { notice: Notice | null } {
  const { read, levels } = link
  switch (read.kind) {
    case 'intact':
    case 'damaged': {
      const { answers, dropped, replaced } = read
      const readCount = Object.keys(answers).length
      if (read.kind === 'damaged' && readCount === 0) return { notice: { kind: 'link-unreadable' } }
      if (read.kind === 'damaged' || link.isUnconfirmed) {
        const notice = { kind: 'link-damaged', readCount } as const
        return { answers, place: { kind: 'overview' }, returnTo: null, notice }
      }
      const unknown = [...dropped.map(({ text }) => text), ...levels.unknown]
      const notice = toNotice(link, { unknown, replaced })
      // Nothing of it means anything here.
      if (readCount === 0 && unknown.length > 0) return { notice }
      return { answers, place: link.place ?? { kind: 'overview' }, returnTo: null, notice }
    }
    case 'newer':
      return { notice: { kind: 'link-newer' } }
    case 'too-long':
      return { notice: { kind: 'link-too-long' } }
    case 'unreadable':
      return { notice: { kind: 'link-unreadable' } }
  }
}

/** What is told of a whole link: the worst first. */
function toNotice(
  { levels, disagreement, madeOn, draft }: OpenedLink,
  changed: ChangedParts,
): Notice {
  if (levels.isDamaged) return { kind: 'link-levels-damaged' }
  if (draft?.isAsKept) return { kind: 'draft-opened', name: draft.name, disagreement, ...changed }
  if (disagreement) return { kind: 'link-disagrees', ...disagreement, madeOn, ...changed }
  const { unknown, replaced } = changed
  if (unknown.length + replaced.length > 0) return { kind: 'link-partly-changed', ...changed }
  return { kind: 'link-opened', madeOn }
}
