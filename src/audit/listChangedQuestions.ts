import type { Dataset } from '#schema/dataset.ts'
import type { Question } from '#schema/question.ts'

/**
 * Ids of the questions that decide in another way than before, apart from the strength of their
 * needs: weight, options, where a need has enough, least levels, direct evidence. New questions and
 * those that are gone are among them.
 */
export function listChangedQuestions(before: Dataset, after: Dataset): string[] {
  const old = toMeanings(before)
  const now = toMeanings(after)
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id))
}

function toMeanings({ questions }: Dataset): Map<string, string> {
  return new Map(questions.map((question) => [question.id, describe(question)]))
}

function describe({ kind, weight, options }: Question): string {
  const described = options.map(({ id, needs, must, requires, fits }) => {
    const enough = Object.entries(needs).map(([criterion, need]) => [
      criterion,
      typeof need === 'object' ? need.enough : undefined,
    ])
    const direct = Object.entries(fits ?? {}).map(([framework, { fit }]) => [framework, fit])
    const levels = [must, requires].map((least) => Object.entries(least ?? {}))
    const limits = enough.filter(([, level]) => level !== undefined)
    return [id, ...[limits, direct, ...levels].map((entries) => entries.map(String).sort())]
  })
  return JSON.stringify([kind, weight, described])
}
