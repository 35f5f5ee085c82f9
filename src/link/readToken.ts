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
    }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'unreadable' }

const MOST_CHARACTERS = 2_048
/** Versions count from 1. */
const TOKEN = /^([1-9][0-9]*)\.(.*)$/s
const PAIR = /^([a-z]{2})([a-z09])(~[023])?$/

/**
 * Reads a token from outside: the answers it holds, and what was dropped. Nothing is guessed; an
 * unknown code is dropped and listed, the first of two answers to a question is kept. Never throws.
 */
export function readToken(questions: readonly Question[], token: string): ReadToken {
  if (token.length > MOST_CHARACTERS) return { kind: 'too-long', length: token.length }
  const [, version, rest] = TOKEN.exec(token) ?? []
  if (version === undefined || rest === undefined) return { kind: 'unreadable' }
  if (version !== PAIR_CODES.version) return { kind: 'newer', version }
  const end = rest.lastIndexOf('.')
  const pairs = end < 0 ? rest : rest.slice(0, end)
  const isIntact = end >= 0 && rest.slice(end + 1) === toCheck(`${version}.${pairs}`)
  const read = readPairs(questions, pairs === '' ? [] : pairs.split('-'))
  return { kind: isIntact ? 'intact' : 'damaged', ...read }
}

function readPairs(questions: readonly Question[], pairs: readonly string[]) {
  const answers = new Map<string, Answer>()
  const dropped: DroppedPair[] = []
  for (const text of pairs) {
    const pair = readPair(questions, text)
    if (pair.kind === 'dropped') dropped.push({ text, why: pair.why })
    else if (answers.has(pair.question)) dropped.push({ text, why: 'repeated' })
    else answers.set(pair.question, pair.answer)
  }
  return { answers: Object.fromEntries(answers) satisfies Answers, dropped }
}

type ReadPair =
  | { readonly kind: 'answer'; readonly question: string; readonly answer: Answer }
  | { readonly kind: 'dropped'; readonly why: DroppedPair['why'] }

function readPair(questions: readonly Question[], text: string): ReadPair {
  const [, questionCode, code, suffix] = PAIR.exec(text) ?? []
  if (questionCode === undefined || code === undefined) return { kind: 'dropped', why: 'malformed' }
  const question = questions.find((candidate) => candidate.code === questionCode)
  if (!question) return { kind: 'dropped', why: 'unknown-question' }
  const isReserved = code === PAIR_CODES.open || code === PAIR_CODES.closed
  if (isReserved && suffix !== undefined) return { kind: 'dropped', why: 'malformed' }
  if (isReserved) {
    const kind = code === PAIR_CODES.open ? 'open' : 'closed'
    return { kind: 'answer', question: question.id, answer: { kind } }
  }
  const option = question.options.find((candidate) => candidate.code === code)
  if (!option) return { kind: 'dropped', why: 'unknown-option' }
  return { kind: 'answer', question: question.id, answer: toChosen(option.id, suffix) }
}

function toChosen(option: string, suffix: string | undefined): Answer {
  const importance =
    suffix === PAIR_CODES.must ? 'must' : suffix === PAIR_CODES.important ? 'important' : 'normal'
  return { kind: 'chosen', option, importance, isAssumed: suffix === PAIR_CODES.assumed }
}
