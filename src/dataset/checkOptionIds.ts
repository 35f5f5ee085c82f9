import type { DatasetIssue } from './datasetIssue.ts'
import { listQuestions } from './listQuestions.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/**
 * The question that is named exists, and every option that is named is one of its own.
 *
 * @param place - the file, and the keys at which a wrong question and a wrong option are reported.
 */
export function checkOptionIds(
  files: DecidingFiles,
  place: { readonly file: string; readonly question: string; readonly option: string },
  named: { readonly question: string; readonly options: readonly string[] },
): DatasetIssue[] {
  const { file } = place
  const question = listQuestions(files).find(({ id }) => id === named.question)
  if (!question) {
    const expected = 'the id of a question'
    return [{ file, path: place.question, value: named.question, expected }]
  }
  const known = question.options.map(({ id }) => id)
  const expected = `one of ${known.join(', ')}`
  return named.options
    .filter((option) => !known.includes(option))
    .map((value) => ({ file, path: place.option, value, expected }))
}
