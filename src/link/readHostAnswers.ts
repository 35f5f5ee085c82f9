import type { Answer, Answers } from '#schema/answer.ts'
import { BETWEEN } from './between.ts'
import type { ReadHostAnswers } from './readHostSettings.ts'
import { readLink } from './readLink.ts'

/**
 * Reads answers that a page around has said: a link, a token, or answers by name with commas between
 * (`scope=one-job, data=own-tables~must`). A damaged link gives nothing: nobody is there to look at
 * what could be read of it. Never throws.
 */
export const readHostAnswers: ReadHostAnswers = (known, key, text, refuse) => {
  const { read, place, levels } = readLink(known, toAddress(text))
  if (read.kind !== 'intact') {
    refuse(key, text)
    return { answers: {}, place: null }
  }
  for (const dropped of read.dropped) refuse(key, dropped.text)
  // A frame decides on the published facts; a link with other levels is not what it shows.
  if (levels.isDamaged || Object.keys(levels.overrides).length > 0) refuse(key, 'o=…')
  return { answers: mapAnswers(read.answers, withoutMark), place }
}

/** Whether somebody else's page has set it is not for this one to say. */
function withoutMark(answer: Answer): Answer {
  if (answer.kind !== 'chosen') return answer
  const { isSetBySite: _, ...plain } = answer
  return plain
}

function mapAnswers(answers: Answers, change: (answer: Answer) => Answer): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, change(one)]))
}

/** Answers by name are the query of an address; whatever else stands there is a link already. */
function toAddress(text: string): string {
  const isNamed = text.includes('=') && !/[?#]/.test(text) && !/(^|&)a=/.test(text)
  return isNamed ? `?${text.split(BETWEEN).join('&')}` : text
}
