import type { Catalogue } from '#schema/catalogue.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { listQuestions } from './listQuestions.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** Everything of the dataset that a person reads has its words in the catalogue, and no more. */
export function checkCatalogue(
  files: ShapedFiles,
  file: string,
  catalogue: Catalogue,
): DatasetIssue[] {
  const themes = [...files.questions.values()]
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
    ...compare(
      'themes',
      themes.map(({ theme }) => theme),
      catalogue.themes,
    ),
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
