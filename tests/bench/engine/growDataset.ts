import type { Dataset } from '#schema/dataset.ts'
import type { Framework } from '#schema/framework.ts'
import type { Option, Question } from '#schema/question.ts'

/**
 * A dataset with so many times the questions and criteria: copies of those of another, which call
 * for copies of the criteria. What an answer `requires` is in the first copy only; a hundred of
 * them would rule out everybody.
 *
 * @param times - whole number from 1, which gives the dataset as it is.
 */
export function growDataset(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, at) => (id: string) => `${id}-${at + 2}`)
  return {
    ...dataset,
    criteria: [
      ...dataset.criteria,
      ...copies.flatMap((rename) =>
        dataset.criteria.map((criterion) => ({ ...criterion, id: rename(criterion.id) })),
      ),
    ],
    frameworks: dataset.frameworks.map((framework) => ({
      ...framework,
      traits: { ...framework.traits, ...copyTraits(framework, copies) },
    })),
    questions: [
      ...dataset.questions,
      ...copies.flatMap((rename) =>
        dataset.questions.map((question) => copyQuestion(question, rename)),
      ),
    ],
  }
}

type Rename = (id: string) => string

function copyTraits({ traits }: Framework, copies: readonly Rename[]): Framework['traits'] {
  return Object.assign({}, ...copies.map((rename) => renameKeys(traits, rename)))
}

function copyQuestion(question: Question, rename: Rename): Question {
  return {
    ...question,
    id: rename(question.id),
    options: question.options.map(
      ({ requires: _, ...option }): Option => ({
        ...option,
        needs: renameKeys(option.needs, rename),
        ...(option.must && { must: renameKeys(option.must, rename) }),
      }),
    ),
  }
}

function renameKeys<T>(record: Readonly<Record<string, T>>, rename: Rename): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]))
}
