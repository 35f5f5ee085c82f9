import { checkAnswerIds } from './checkAnswerIds.ts'
import { checkFrameworkIds } from './checkFrameworkIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'personas.json'

/**
 * Every published situation names frameworks that are weighed and answers questions that are asked.
 */
export function checkPersonas(files: ShapedFiles): DatasetIssue[] {
  const { personas } = files.personas
  return [
    ...findRepeated(FILE, 'personas', personas, 'id'),
    ...personas.flatMap(({ accepted, reasonableToday, disagreement, answers }, index) => {
      const path = `personas.${index}`
      const pick = disagreement ? [disagreement.pick] : []
      return [
        ...checkFrameworkIds(files, FILE, `${path}.accepted`, accepted),
        ...checkFrameworkIds(files, FILE, `${path}.reasonableToday`, reasonableToday),
        ...checkFrameworkIds(files, FILE, `${path}.disagreement.pick`, pick),
        ...checkAnswerIds(files, FILE, `${path}.answers`, answers),
      ]
    }),
  ]
}
