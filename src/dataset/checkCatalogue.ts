import type { Catalogue } from '#schema/catalogue.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { listQuestions } from './listQuestions.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** The words of what a dataset holds. */
export type DatasetWords = Pick<
  Catalogue,
  'themes' | 'criterionThemes' | 'terms' | 'useCases' | 'questions'
>

/** Everything of the dataset that a person reads has its words in the catalogue, and no more. */
export function checkCatalogue(
  files: DecidingFiles,
  file: string,
  catalogue: DatasetWords,
): DatasetIssue[] {
  const questions = listQuestions(files)
  const compare = (path: string, wanted: readonly string[], worded: object): DatasetIssue[] => {
    const present = Object.keys(worded)
    const missing = wanted.filter((id) => !present.includes(id))
    const unused = present.filter((id) => !wanted.includes(id))
    return [
      ...missing.map((id) => ({
        file,
        path: `${path}.${id}`,
        value: undefined,
        expected: 'the words for it',
      })),
      ...unused.map((id) => ({
        file,
        path: `${path}.${id}`,
        value: id,
        expected: 'no words: the dataset has nothing of this id',
      })),
    ]
  }
  const terms = [...new Set(questions.flatMap((question) => question.terms ?? []))]
  const criterionThemes = [...new Set(files.criteria.criteria.map(({ theme }) => theme))]
  const useCases = files.useCases.useCases.map(({ id }) => id)
  return [
    ...compare('themes', listThemes(files), catalogue.themes),
    ...compare('criterionThemes', criterionThemes, catalogue.criterionThemes),
    ...compare('terms', terms, catalogue.terms),
    ...compare('useCases', useCases, catalogue.useCases),
    ...compare(
      'questions',
      questions.map(({ id }) => id),
      catalogue.questions,
    ),
    ...questions.flatMap(({ id, options }) => {
      const worded = catalogue.questions[id]
      const wanted = options.map((option) => option.id)
      return worded ? compare(`questions.${id}.options`, wanted, worded.options) : []
    }),
  ]
}

function listThemes({ questions }: DecidingFiles): string[] {
  const themes = [...questions.values()].flatMap((file) =>
    file.questions.map(({ theme = file.theme }) => theme),
  )
  return [...new Set(themes)]
}
