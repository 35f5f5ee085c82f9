import type { Notice } from './notice.ts'
import type { OpenedLink } from './openedLink.ts'
import type { WizardState } from './wizardState.ts'

/**
 * What changes when a link is followed, apart from what becomes of own answers. A damaged link
 * leads to the overview, where its answers can be looked at; one that cannot be read changes
 * nothing and says why.
 */
export function toLinkedState(link: OpenedLink): Partial<WizardState> & { notice: Notice | null } {
  const { read, levels, madeOn } = link
  switch (read.kind) {
    case 'intact':
    case 'damaged': {
      const { answers, dropped } = read
      const readCount = Object.keys(answers).length
      if (read.kind === 'damaged' && readCount === 0) return { notice: { kind: 'link-unreadable' } }
      if (read.kind === 'damaged' || link.isUnconfirmed) {
        const notice = { kind: 'link-damaged', readCount } as const
        return { answers, place: { kind: 'overview' }, returnTo: null, notice }
      }
      const unknown = [...dropped.map(({ text }) => text), ...levels.unknown]
      const notice: Notice = levels.isDamaged
        ? { kind: 'link-levels-damaged' }
        : unknown.length > 0
          ? { kind: 'link-partly-unknown', unknown }
          : { kind: 'link-opened', madeOn }
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
