import type { DatasetIssue } from './datasetIssue.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'accepted-overlaps.json'

/** Every accepted pair names two options that exist, of different questions, and stands there once. */
export function checkAcceptedOverlaps(files: ShapedFiles): DatasetIssue[] {
  const { overlaps } = files.acceptedOverlaps
  const names = overlaps.map(({ options }) =>
    options
      .map(({ question, option }) => `${question}: ${option}`)
      .sort()
      .join(', '),
  )
  return overlaps.flatMap(({ options }, index): DatasetIssue[] => {
    const [one, other] = options
    const path = `overlaps.${index}.options`
    const issue = (at: string, value: string, expected: string): DatasetIssue => ({
      file: FILE,
      path: `${path}${at}`,
      value,
      expected,
    })
    const name = names[index] ?? ''
    return [
      ...options.flatMap((named, place) => checkOption(files, `${path}.${place}`, named)),
      ...(one.question === other.question
        ? [issue('.1.question', other.question, 'another question than that of the first')]
        : []),
      ...(names.indexOf(name) < index ? [issue('', name, 'a pair that stands here once')] : []),
    ]
  })
}

function checkOption(
  files: ShapedFiles,
  path: string,
  named: { readonly question: string; readonly option: string },
): DatasetIssue[] {
  const questions = [...files.questions.values()].flatMap((theme) => theme.questions)
  const question = questions.find(({ id }) => id === named.question)
  if (!question) {
    const expected = 'the id of a question'
    return [{ file: FILE, path: `${path}.question`, value: named.question, expected }]
  }
  const options = question.options.map(({ id }) => id)
  if (options.includes(named.option)) return []
  const expected = `one of ${options.join(', ')}`
  return [{ file: FILE, path: `${path}.option`, value: named.option, expected }]
}
