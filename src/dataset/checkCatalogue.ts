import type { Catalogue } from '#schema/catalogue.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** Everything that a person reads has its words in the catalogue, and nothing else has. */
export function checkCatalogue(
  files: ShapedFiles,
  file: string,
  catalogue: Catalogue,
): DatasetIssue[] {
  const themes = [...files.questions.values()]
  const questions = themes.flatMap((theme) => theme.questions)
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
        expected: 'words only for what the dataset has',
      })),
    ]
  }
  const name = `locales/${catalogue.language}.json`
  const misnamed: DatasetIssue[] =
    file === name
      ? []
      : [{ file, path: 'language', value: catalogue.language, expected: 'the name of the file' }]
  return [
    ...misnamed,
    ...compare(
      'themes',
      themes.map(({ theme }) => theme),
      catalogue.themes,
    ),
    ...compare(
      'terms',
      [...new Set(questions.flatMap(({ terms = [] }) => terms))],
      catalogue.terms,
    ),
    ...compare(
      'useCases',
      files.useCases.useCases.map(({ id }) => id),
      catalogue.useCases,
    ),
    ...compare(
      'questions',
      questions.map(({ id }) => id),
      catalogue.questions,
    ),
    ...questions.flatMap(({ id, options }) =>
      compare(
        `questions.${id}.options`,
        options.map((option) => option.id),
        catalogue.questions[id]?.options ?? {},
      ),
    ),
  ]
}
