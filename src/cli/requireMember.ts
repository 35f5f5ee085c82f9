import { readFileSync } from 'node:fs'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'
import { hasOtherLevels } from './hasOtherLevels.ts'
import { InputError } from './inputError.ts'
import { isObject } from './isObject.ts'
import { quote } from './quote.ts'
import { requireAnswers } from './requireAnswers.ts'
import { requireJson } from './requireJson.ts'
import { requireLinked } from './requireLinked.ts'

const LEFT_OUT =
  'Their own levels are left out: a team is decided on one set of facts, and --overrides sets it for everybody.'

/** One of several people who decide together. */
export interface Member {
  /** As it was given. */
  readonly name: string
  readonly answers: Answers
  /** What was left out of what was given, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * One person's answers, given as JSON, as a file that holds such JSON (its name ends in `.json`), as
 * the id of a use case, or as a link. Or an `InputError` that says whose and what is wrong.
 *
 * @param shared - the levels that everybody decides on.
 */
export function requireMember(dataset: Dataset, shared: Overrides, given: string): Member {
  try {
    return { name: given, ...requireGiven(dataset, shared, given) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${quote(given)}: ${error.message}`)
  }
}

function requireGiven(dataset: Dataset, shared: Overrides, given: string): Omit<Member, 'name'> {
  if (given.trimStart().startsWith('{')) return requireStated(dataset, shared, given)
  if (given.endsWith('.json')) return requireStated(dataset, shared, requireText(given))
  const useCase = dataset.useCases.find(({ id }) => id === given)
  if (useCase) return { answers: toAssumedAnswers(useCase), notes: [] }
  const { answers, overrides, notes } = requireLinked(dataset, given)
  const isOther = hasOtherLevels(dataset, shared, overrides)
  return { answers, notes: isOther ? [...notes, LEFT_OUT] : notes }
}

/**
 * Answers, or what `decide` takes and prints, which has them under `answers`, with levels of one's
 * own beside them.
 */
function requireStated(dataset: Dataset, shared: Overrides, text: string): Omit<Member, 'name'> {
  const stated = requireJson(text)
  if (!isObject(stated) || !isObject(stated.answers)) {
    return { answers: requireAnswers(dataset, stated), notes: [] }
  }
  const { answers, overrides } = stated
  return {
    answers: requireAnswers(dataset, answers),
    notes: hasOtherLevels(dataset, shared, overrides) ? [LEFT_OUT] : [],
  }
}

function requireText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InputError('The file cannot be read.')
  }
}
