import type { Answers, ChosenAnswer } from '#schema/answer.ts'
import { BETWEEN } from './between.ts'
import type { HostKey, HostSettings } from './hostSettings.ts'
import type { Place } from './place.ts'
import type { Known } from './readLevelToken.ts'
import type { Named } from './readQuery.ts'
import { toAssumedAnswers } from './toAssumedAnswers.ts'

const MOST_CHARACTERS = 2_048
const SHOWN_CHARACTERS = 80

/** Notes what means nothing. */
type Refuse = (key: HostKey, text: string) => void

/** Reads answers from text that is not empty: see `readHostAnswers`. */
export type ReadHostAnswers = (
  known: Known & Named,
  key: HostKey,
  text: string,
  refuse: Refuse,
) => { readonly answers: Answers; readonly place: Place | null }

/** Settings that hold answers. */
export const KEYS_WITH_ANSWERS = ['answers', 'locked'] as const satisfies readonly HostKey[]

/**
 * Reads what a page around the wizard has said: attributes of its element, or keys in the address of
 * its frame. `answers` and `locked` hold answers; `questions` ids with commas between; `preset` the id
 * of a use case; `result` is `inline` or `link`. Nothing is guessed: what means nothing is listed.
 * Never throws.
 *
 * @param readAnswers - `null` where answers cannot be read: they count as if they meant nothing.
 */
export function readHostSettings(
  known: Known & Named,
  said: ReadonlyMap<string, string>,
  readAnswers: ReadHostAnswers | null,
): HostSettings {
  const unread: string[] = []
  const refuse: Refuse = (key, text) => unread.push(`${key}="${toShown(text)}"`)
  const textOf = (key: HostKey): string => {
    const text = (said.get(key) ?? '').trim()
    if (text.length <= MOST_CHARACTERS) return text
    refuse(key, text)
    return ''
  }
  const answersOf = (key: (typeof KEYS_WITH_ANSWERS)[number]): ReturnType<ReadHostAnswers> => {
    const text = textOf(key)
    if (text !== '' && readAnswers) return readAnswers(known, key, text, refuse)
    if (text !== '') refuse(key, text)
    return { answers: {}, place: null }
  }
  const preset = textOf('preset')
  const useCase = known.useCases.find(({ id }) => id === preset)
  if (preset !== '' && !useCase) refuse('preset', preset)
  const given = answersOf('answers')
  const result = textOf('result')
  if (!['', 'inline', 'link'].includes(result)) refuse('result', result)
  return {
    answers: { ...(useCase && toAssumedAnswers(useCase)), ...given.answers },
    locked: toLocked(answersOf('locked').answers, refuse),
    questions: readQuestions(known, textOf('questions'), refuse),
    place: given.place,
    resultAs: result === 'link' ? 'link' : 'inline',
    unread,
  }
}

function toLocked(answers: Answers, refuse: Refuse) {
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

function toShown(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
}
