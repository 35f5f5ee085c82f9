import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import type { UseCase } from '#schema/useCase.ts'
import { decode } from './decode.ts'
import type { DroppedPair, ReadToken } from './readToken.ts'
import { toAssumedAnswers } from './toAssumedAnswers.ts'

/** What can be named in a query. */
export interface Named {
  readonly questions: readonly Question[]
  readonly useCases: readonly UseCase[]
}

const MOST_CHARACTERS = 4_096
/** What else an address of ours says, beside answers. */
const OURS = ['s', 'q', 'm', 'd', 'k', 'u', 'o']
const IMPORTANCES = ['normal', 'important', 'must'] as const
const USE_CASE = 'use-case'
const WITHOUT_OPTION: ReadonlyMap<string, 'open' | 'closed'> = new Map([
  ['not-sure', 'open'],
  ['open', 'open'],
  ['no-preference', 'closed'],
  ['closed', 'closed'],
])

/**
 * Reads answers that stand in a query by name, so that an author can write them:
 *
 *     query = entry *("&" entry)
 *     entry = question id "=" option id ["~" importance] / "use-case=" use case id
 *
 * `not-sure` and `no-preference`, or `open` and `closed`, are answers as well; a use case brings its usual
 * answers, marked as assumed, to questions that nothing else answers. `null`: neither a question nor
 * a use case is named, so that the query is somebody else's. The first of two answers to a question
 * is kept. Answers by name have no check: what can be read of them is what was meant. Never throws.
 *
 * @param query - with or without the `?`.
 */
export function readQuery(named: Named, query: string): ReadToken | null {
  const entries = readEntries(query)
  const find = (id: string) => named.questions.find((question) => question.id === id)
  if (!entries.some(([key]) => key === USE_CASE || find(key))) return null
  if (query.length > MOST_CHARACTERS) return { kind: 'too-long', length: query.length }
  const answers = new Map<string, Answer>()
  const dropped: DroppedPair[] = []
  let usual: Answers | null = null
  for (const [key, value] of entries) {
    const text = value === '' ? key : `${key}=${value}`
    const useCase = key === USE_CASE ? named.useCases.find(({ id }) => id === value) : undefined
    const answer = readValue(find(key), value)
    if (answers.has(key)) dropped.push({ text, why: 'repeated' })
    else if (answer) answers.set(key, answer)
    else if (useCase && usual === null) usual = toAssumedAnswers(useCase)
    else dropped.push({ text, why: find(key) ? 'unknown-option' : 'unknown-question' })
  }
  const all = { ...usual, ...Object.fromEntries(answers) }
  return { kind: 'intact', answers: all, dropped, replaced: [] }
}

function readEntries(query: string): (readonly [string, string])[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .map((entry) => {
      const [key = '', ...value] = entry.split('=')
      return [decode(key), decode(value.join('='))] as const
    })
    .filter(([key]) => key !== '' && !OURS.includes(key))
}

function readValue(question: Question | undefined, value: string): Answer | null {
  if (!question) return null
  const kind = WITHOUT_OPTION.get(value)
  if (kind) return { kind }
  const [option, stated = 'normal', ...rest] = value.split('~')
  const known = question.options.find(({ id }) => id === option)
  const importance = IMPORTANCES.find((one) => one === stated)
  if (!known || !importance || rest.length > 0) return null
  return { kind: 'chosen', option: known.id, importance, isAssumed: false }
}
