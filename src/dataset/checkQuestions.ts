import { RESERVED_ANSWERS } from '#schema/answer.ts'
import type { Option } from '#schema/question.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { misnamed } from './misnamed.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** Ids that stand for an answer to every question, in what people write and in what we print. */
const RESERVED: readonly string[] = Object.entries(RESERVED_ANSWERS).flat()

/**
 * Each file is about one theme with a place of its own, everything an option names exists, and no
 * option is named like an answer that every question has.
 */
export function checkQuestions(files: DecidingFiles): DatasetIssue[] {
  const themes = [...files.questions].map(([file, content]) => ({ file, ...content }))
  return themes.flatMap(({ file, theme, order, questions }) => {
    const issues: DatasetIssue[] = []
    if (file !== `questions/${theme}.json`) issues.push(misnamed(file, 'theme', theme))
    if (themes.some((other) => other.file < file && other.order === order)) {
      issues.push({
        file,
        path: 'order',
        value: order,
        expected: 'a place that no other theme has',
      })
    }
    for (const [index, question] of questions.entries()) {
      for (const [at, option] of question.options.entries()) {
        issues.push(...checkOption(files, file, `questions.${index}.options.${at}`, option))
      }
    }
    return issues
  })
}

function checkOption(
  files: DecidingFiles,
  file: string,
  path: string,
  option: Option,
): DatasetIssue[] {
  const criteria = new Set(files.criteria.criteria.map(({ id }) => id))
  const frameworks = new Set([...files.frameworks.values()].map(({ id }) => id))
  const issues: DatasetIssue[] = []
  if (RESERVED.includes(option.id)) {
    const expected = `another id: ${RESERVED.join(', ')} answer every question`
    issues.push({ file, path: `${path}.id`, value: option.id, expected })
  }
  for (const key of ['needs', 'must', 'requires'] as const) {
    for (const criterion of Object.keys(option[key] ?? {})) {
      if (!criteria.has(criterion)) {
        const expected = 'the id of a criterion'
        issues.push({ file, path: `${path}.${key}`, value: criterion, expected })
      }
    }
  }
  for (const framework of Object.keys(option.fits ?? {})) {
    if (!frameworks.has(framework)) {
      const expected = 'the id of a framework'
      issues.push({ file, path: `${path}.fits`, value: framework, expected })
    }
  }
  return issues
}
