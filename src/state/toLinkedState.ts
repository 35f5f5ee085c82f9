import type { Place } from '#link/place.ts'
import type { ReadToken } from '#link/readToken.ts'
import type { WizardState } from './wizardState.ts'

/**
 * The state after a link was followed. A damaged link leads to the overview, where its answers can
 * be looked at; a link that cannot be read leads to the start, with the reason.
 *
 * @param start - where a person without answers begins.
 */
export function toLinkedState(read: ReadToken, place: Place | null, start: Place): WizardState {
  const fresh = { answers: {}, place: start, returnTo: null }
  switch (read.kind) {
    case 'intact': {
      const { answers, dropped } = read
      const notice =
        dropped.length === 0 ? null : ({ kind: 'link-partly-unknown', dropped } as const)
      return { answers, place: place ?? { kind: 'overview' }, returnTo: null, notice }
    }
    case 'damaged': {
      const { answers, dropped } = read
      const readCount = Object.keys(answers).length
      if (readCount === 0) return { ...fresh, notice: { kind: 'link-unreadable' } }
      const notice = { kind: 'link-damaged', readCount, dropped } as const
      return { answers, place: { kind: 'overview' }, returnTo: null, notice }
    }
    case 'newer':
      return { ...fresh, notice: { kind: 'link-newer' } }
    case 'too-long':
      return { ...fresh, notice: { kind: 'link-too-long' } }
    case 'unreadable':
      return { ...fresh, notice: { kind: 'link-unreadable' } }
  }
}
