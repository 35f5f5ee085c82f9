import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { PAIR_CODES } from './pairCodes.ts'
import { toCheck } from './toCheck.ts'

/** A part of a token that was left out, and why. */
export interface DroppedPair {
  readonly text: string
  readonly why: 'malformed' | 'unknown-question' | 'unknown-option' | 'repeated'
}

/**
 * What a token holds. `intact`: the check agrees. `damaged`: something was cut off or changed, so
 * the answers are what could be read and need a person's eye. `newer`: written by a version this
 * one does not know. `too-long` and `unreadable`: not looked at, or not a token at all.
 */
export type ReadToken =
  | {
      readonly kind: 'intact' | 'damaged'
      readonly answers: Answers
      readonly dropped: readonly DroppedPair[]
      /** Parts whose option is no longer asked; the answer is the option that took its place. */
      readonly replaced: readonly string[]
    }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'unreadable' }

const MOST_CHARACTERS = 2_048
/** Versions count from 1. */
const VERSION = /^[1-9][0-9]*(?=\.)/
/** The code of a question, that of an option, and a mark. */
const PAIR = /^[a-z]{2}[a-z09](~[023567])?$/

/**
 * Reads a token from outside: the answers it holds, and what was dropped. Nothing is guessed; an
 * unknown code is dropped and listed, a retired one gives way to the option in its place and is
 * listed, the first of two answers to a question is kept. Never throws.
 */
export function readToken(questions: readonly Question[], token: string): ReadToken {
  if (token.length > MOST_CHARACTERS) return { kind: 'too-long', length: token.length }
  const version = VERSION.exec(token)?.[0]
  if (version === undefined) return { kind: 'unreadable' }
  if (version !== PAIR_CODES.version) return { kind: 'newer', version }
  const rest = token.slice(`${version}.`.length)
  const end = rest.lastIndexOf('.')
  if (end < 0) return { kind: 'damaged', ...readPairs(questions, rest) }
  const pairs = rest.slice(0, end)
  const isIntact = rest.slice(end + 1) === toCheck(`${version}.${pairs}`)
  return { kind: isIntact ? 'intact' : 'damaged', ...readPairs(questions, pairs) }
}

function readPairs(questions: readonly Question[], pairs: string) {
  const answers = new Map<string, Answer>()
  const dropped: DroppedPair[] = []
  const replaced: string[] = []
  const read = (pairs === '' ? [] : pairs.split('-')).map((text) => {
    return { text, pair: readPair(questions, text) }
  })
  const isHeir = (pair: ReadPair) => typeof pair !== 'string' && pair.isReplaced
  // What a person said themselves goes before what took the place of something else they said.
  for (const { text, pair } of [
    ...read.filter((one) => !isHeir(one.pair)),
    ...read.filter((one) => isHeir(one.pair)),
  ]) {
    if (typeof pair === 'string') dropped.push({ text, why: pair })
    else if (answers.has(pair.question)) dropped.push({ text, why: 'repeated' })
    else {
      answers.set(pair.question, pair.answer)
      if (pair.isReplaced) replaced.push(text)
    }
  }
  return { answers: Object.fromEntries(answers) satisfies Answers, dropped, replaced }
}

/** An answer, or why there is none. */
type ReadPair =
  | { readonly question: string; readonly answer: Answer; readonly isReplaced: boolean }
  | DroppedPair['why']

function readPair(questions: readonly Question[], text: string): ReadPair {
  if (!PAIR.test(text)) return 'malformed'
  const [questionCode, code, mark] = [text.slice(0, 2), text.charAt(2), text.slice(3)]
  const question = questions.find((candidate) => candidate.code === questionCode)
  const isReserved = code === PAIR_CODES.open || code === PAIR_CODES.closed
  if (isReserved && mark !== '') return 'malformed'
  if (isReserved) {
    if (!question) return 'unknown-question'
    const kind = code === PAIR_CODES.open ? 'open' : 'closed'
    return { question: question.id, answer: { kind }, isReplaced: false }
  }
  const option = question?.options.find((candidate) => candidate.code === code)
  if (question && option) {
    return { question: question.id, answer: toChosen(option.id, mark), isReplaced: false }
  }
  const heir = findHeir(questions, text.slice(0, 3))
  if (heir) {
    return { question: heir.question, answer: toChosen(heir.option, mark), isReplaced: true }
  }
  return question ? 'unknown-option' : 'unknown-question'
}

/** The option that took the place of one that is no longer asked. */
function findHeir(questions: readonly Question[], code: string) {
  for (const { id: question, options } of questions) {
    const option = options.find(({ formerly = [] }) => formerly.includes(code))
    if (option) return { question, option: option.id }
  }
  return null
}

const IMPORTANT: readonly string[] = [PAIR_CODES.important, PAIR_CODES.setImportant]
const MUST: readonly string[] = [PAIR_CODES.must, PAIR_CODES.setMust]
const SET_BY_SITE: readonly string[] = [
  PAIR_CODES.setNormal,
  PAIR_CODES.setImportant,
  PAIR_CODES.setMust,
]

function toChosen(option: string, mark: string): Answer {
  return {
    kind: 'chosen',
    option,
    importance: MUST.includes(mark) ? 'must' : IMPORTANT.includes(mark) ? 'important' : 'normal',
    isAssumed: mark === PAIR_CODES.assumed,
    ...(SET_BY_SITE.includes(mark) && { isSetBySite: true }),
  }
}
