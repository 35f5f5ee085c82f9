import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { decode } from './decode.ts'

/** What somebody wrote by hand into the query of an address, and what of it means nothing here. */
export interface ReadQuery {
  readonly answers: Answers
  /** As it stands there: `key=value`. */
  readonly unknown: readonly string[]
}

const MOST_CHARACTERS = 4_096
/** What else an address of ours says, beside answers. */
const OURS = ['s', 'q', 'm', 'd']
const IMPORTANCES = ['normal', 'important', 'must'] as const

/**
 * Reads answers that stand in a query by name, so that an author can write them:
 *
 *     query = question id "=" option id ["~" importance] *("&" …)
 *
 * `open` and `closed` stand for "Not sure yet" and "Doesn't matter here". `null`: no question is
 * named, so that the query is somebody else's. The first of two answers to a question is kept.
 * Never throws.
 *
 * @param query - with or without the `?`.
 */
export function readQuery(questions: readonly Question[], query: string): ReadQuery | null {
  if (query.length > MOST_CHARACTERS) return null
  const entries = query
    .replace(/^\?/, '')
    .split('&')
    .map((entry) => {
      const [key = '', ...value] = entry.split('=')
      return [decode(key), decode(value.join('='))] as const
    })
    .filter(([key]) => key !== '' && !OURS.includes(key))
  const find = (id: string) => questions.find((question) => question.id === id)
  if (!entries.some(([key]) => find(key))) return null
  const answers = new Map<string, Answer>()
  const unknown: string[] = []
  for (const [key, value] of entries) {
    const answer = readValue(find(key), value)
    if (answer && !answers.has(key)) answers.set(key, answer)
    else unknown.push(value === '' ? key : `${key}=${value}`)
  }
  return { answers: Object.fromEntries(answers), unknown }
}

function readValue(question: Question | undefined, value: string): Answer | null {
  if (!question) return null
  if (value === 'open' || value === 'closed') return { kind: value }
  const [option, stated = 'normal', ...rest] = value.split('~')
  const known = question.options.find(({ id }) => id === option)
  const importance = IMPORTANCES.find((one) => one === stated)
  if (!known || !importance || rest.length > 0) return null
  return { kind: 'chosen', option: known.id, importance, isAssumed: false }
}
