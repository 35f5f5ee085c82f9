import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'pitfalls.json'

/** Every pitfall names frameworks, questions, options and a source that exist. */
export function checkPitfalls(files: ShapedFiles): DatasetIssue[] {
  const { pitfalls } = files.pitfalls
  const frameworks = [...files.frameworks.values()].map(({ id }) => id)
  const sources = files.sources.sources.map(({ id }) => id)
  const unknown = pitfalls.flatMap((pitfall, index): DatasetIssue[] => {
    const path = `pitfalls.${index}`
    const strangers = pitfall.frameworks.filter((id) => !frameworks.includes(id))
    const expected = 'a framework of frameworks/'
    const source = { path: `${path}.source`, value: pitfall.source }
    return [
      ...strangers.map((value) => ({ file: FILE, path: `${path}.frameworks`, value, expected })),
      ...(sources.includes(pitfall.source)
        ? []
        : [{ file: FILE, ...source, expected: 'a source of sources.json' }]),
      ...pitfall.when.flatMap((condition, at) =>
        checkCondition(files, `${path}.when.${at}`, condition),
      ),
    ]
  })
  return [...findRepeated(FILE, 'pitfalls', pitfalls, 'id'), ...unknown]
}

function checkCondition(
  files: ShapedFiles,
  path: string,
  condition: Readonly<Record<string, readonly string[]>>,
): DatasetIssue[] {
  const questions = [...files.questions.values()].flatMap((theme) => theme.questions)
  return Object.entries(condition).flatMap(([id, options]): DatasetIssue[] => {
    const question = questions.find((candidate) => candidate.id === id)
    if (!question) return [{ file: FILE, path, value: id, expected: 'the id of a question' }]
    const known = question.options.map((option) => option.id)
    const expected = `one of ${known.join(', ')}`
    return options
      .filter((option) => !known.includes(option))
      .map((value) => ({ file: FILE, path: `${path}.${id}`, value, expected }))
  })
}
