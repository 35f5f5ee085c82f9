import type { Answer, Answers, ChosenAnswer } from '#schema/answer.ts'
import { type HostKey, type HostSettings, toUnreadPart } from './hostSettings.ts'
import type { Known } from './readLevelToken.ts'
import { readLink } from './readLink.ts'
import type { Named } from './readQuery.ts'
import { toAssumedAnswers } from './toAssumedAnswers.ts'

const BETWEEN = /[\s,;&]+/
const MOST_CHARACTERS = 2_048

/**
 * Reads what a page around the wizard has said: attributes of its element, or keys in the address of
 * its frame. `answers` and `locked` are a link, a token, or answers by name with commas between
 * (`scope=one-job, data=own-tables~must`); `questions` ids with commas between; `preset` the id of a
 * use case; `result` is `inline` or `link`. Nothing is guessed: what means nothing is listed. Never
 * throws.
 */
export function readHostSettings(
  known: Known & Named,
  said: ReadonlyMap<string, string>,
): HostSettings {
  const unread: string[] = []
  const refuse: Refuse = (key, text) => unread.push(toUnreadPart(key, text))
  const textOf = (key: HostKey): string => {
    const text = (said.get(key) ?? '').trim()
    if (text.length <= MOST_CHARACTERS) return text
    refuse(key, text)
    return ''
  }
  const preset = textOf('preset')
  const useCase = known.useCases.find(({ id }) => id === preset)
  if (preset !== '' && !useCase) refuse('preset', preset)
  const given = readAnswers(known, 'answers', textOf('answers'), refuse)
  const result = textOf('result')
  if (!['', 'inline', 'link'].includes(result)) refuse('result', result)
  return {
    answers: { ...(useCase && toAssumedAnswers(useCase)), ...given.answers },
    locked: readLocked(known, textOf('locked'), refuse),
    questions: readQuestions(known, textOf('questions'), refuse),
    place: given.place,
    resultAs: result === 'link' ? 'link' : 'inline',
    unread,
  }
}

/** Notes what means nothing. */
type Refuse = (key: HostKey, text: string) => void

/** A damaged link gives nothing: nobody is there to look at what could be read of it. */
function readAnswers(known: Known & Named, key: HostKey, text: string, refuse: Refuse) {
  if (text === '') return { answers: {}, place: null }
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

function readLocked(known: Known & Named, text: string, refuse: Refuse) {
  const { answers } = readAnswers(known, 'locked', text, refuse)
  const locked = Object.entries(answers).flatMap(([id, answer]): [string, ChosenAnswer][] => {
    if (answer.kind === 'chosen') return [[id, { ...answer, isAssumed: false, isSetBySite: true }]]
    refuse('locked', id)
    return []
  })
  return Object.fromEntries(locked)
}

function readQuestions(known: Named, text: string, refuse: Refuse): string[] | null {
  const ids = [...new Set(text.split(BETWEEN))].filter((id) => id !== '')
  const isKnown = (id: string) => known.questions.some((question) => question.id === id)
  for (const id of ids) if (!isKnown(id)) refuse('questions', id)
  const asked = ids.filter(isKnown)
  return asked.length === 0 ? null : asked
}

/** Answers by name are the query of an address; whatever else stands there is a link already. */
function toAddress(text: string): string {
  const isNamed = text.includes('=') && !/[?#]/.test(text) && !/(^|&)a=/.test(text)
  return isNamed ? `?${text.split(BETWEEN).join('&')}` : text
}
