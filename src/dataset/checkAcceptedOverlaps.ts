import { checkOptionIds } from './checkOptionIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'accepted-overlaps.json'

/**
 * Every accepted pair names two options that exist, of different questions, and stands there once.
 */
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
      ...options.flatMap(({ question, option }, at) => {
        const here = `${path}.${at}`
        const place = { file: FILE, question: `${here}.question`, option: `${here}.option` }
        return checkOptionIds(files, place, { question, options: [option] })
      }),
      ...(one.question === other.question
        ? [issue('.1.question', other.question, 'another question than that of the first')]
        : []),
      ...(names.indexOf(name) < index ? [issue('', name, 'a pair that stands here once')] : []),
    ]
  })
}
