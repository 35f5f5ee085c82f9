import type { PageWords, Subject } from '#schema/catalogue.ts'
import { joinList } from './joinList.ts'
import { translatePage } from './translate.ts'

/** Counted by hand from this many on. */
const FIRST_COUNTED = 2

/**
 * What a dataset of somebody's own calls the things that it weighs; what it does not say is said as
 * plainly as for any. Pure.
 *
 * @param picks - the names of all that can be the pick, at least two.
 */
export function toSubject(
  words: PageWords,
  title: string,
  stated: Partial<Record<keyof Subject, string | undefined>>,
  picks: readonly string[],
): Subject {
  const thing = stated.thing ?? translatePage(words, 'dataThing')
  const counts = translatePage(words, 'dataCounts').split(' ')
  const count = counts[picks.length - FIRST_COUNTED] ?? picks.length
  return {
    subject: title,
    thing,
    fullThing: stated.fullThing ?? thing,
    thePicks: stated.thePicks ?? translatePage(words, 'dataPicks', { count }),
    pickNames: stated.pickNames ?? joinList(words.formats, picks),
    basis: translatePage(words, 'dataBasis'),
  }
}
