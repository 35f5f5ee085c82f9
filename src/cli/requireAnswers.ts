import {
  type Answer,
  type Answers,
  IMPORTANCES,
  type Importance,
  RESERVED_ANSWERS,
} from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Question } from '#schema/question.ts'
import { InputError } from './inputError.ts'
import { isObject } from './isObject.ts'
import { quote } from './quote.ts'
import { suggest } from './suggest.ts'

const ANSWER_KEYS = ['option', 'importance', 'isAssumed', 'isSetBySite']

/**
 * Answers that were given as an object: question id to option id, to one of the reserved words, or
 * to `{ option, importance, isAssumed, isSetBySite }`, of which only the first has to be there. Or an
 * `InputError` that names the first thing that does not exist and the nearest that does.
 */
export function requireAnswers({ questions }: Pick<Dataset, 'questions'>, given: unknown): Answers {
  if (!isObject(given)) {
    throw new InputError(
      'The answers must be an object from question id to option id, such as {"scope": "one-job"}.',
    )
  }
  const ids = questions.map(({ id }) => id)
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const question = questions.find((candidate) => candidate.id === id)
      if (!question) throw new InputError(`There is no question ${quote(id)}.${suggest(id, ids)}`)
      return [id, requireAnswer(question, value)]
    }),
  )
}

function requireAnswer(question: Question, value: unknown): Answer {
  const stated = isObject(value) ? value : { option: value }
  const stray = Object.keys(stated).find((key) => !ANSWER_KEYS.includes(key))
  if (stray !== undefined) {
    throw new InputError(
      `The answer to "${question.id}" cannot say ${quote(stray)}.${suggest(stray, ANSWER_KEYS)}`,
    )
  }
  const { option, importance = 'normal', isAssumed = false, isSetBySite = false } = stated
  const reserved = Object.entries(RESERVED_ANSWERS).find(([word]) => word === option)
  if (reserved) {
    const [word, kind] = reserved
    refuseImportance(question, word, requireImportance(question, importance))
    requireTruth(question, isAssumed, 'assumed')
    requireTruth(question, isSetBySite, 'set by a site')
    return { kind }
  }
  const optionIds = question.options.map(({ id }) => id)
  if (typeof option !== 'string') {
    throw new InputError(
      `The answer to "${question.id}" must be an option id (${optionIds.join(', ')}), "not-sure", "no-preference" or {"option", "importance"}.`,
    )
  }
  if (!optionIds.includes(option)) {
    const nearest = suggest(option, [...optionIds, ...Object.keys(RESERVED_ANSWERS)])
    throw new InputError(`The question "${question.id}" has no option ${quote(option)}.${nearest}`)
  }
  return {
    kind: 'chosen',
    option,
    importance: requireImportance(question, importance),
    isAssumed: requireTruth(question, isAssumed, 'assumed'),
    ...(requireTruth(question, isSetBySite, 'set by a site') && { isSetBySite: true }),
  }
}

function requireImportance({ id }: Question, given: unknown): Importance {
  const importance = IMPORTANCES.find((one) => one === given)
  if (importance) return importance
  const found = typeof given === 'string' ? quote(given) : 'not a word'
  throw new InputError(
    `The importance of "${id}" is ${found}; it must be "normal", "important" or "must".`,
  )
}

/** Nothing can be counted twice where nothing is counted. */
function refuseImportance({ id }: Question, word: string, importance: Importance): void {
  if (importance === 'normal') return
  throw new InputError(`The answer "${word}" to "${id}" has no importance; only an option has one.`)
}

function requireTruth({ id }: Question, given: unknown, what: string): boolean {
  if (typeof given === 'boolean') return given
  throw new InputError(`Whether the answer to "${id}" is ${what} must be true or false.`)
}
