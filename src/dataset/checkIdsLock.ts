import type { DatasetIssue } from './datasetIssue.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'ids.lock.json'

/**
 * Every code of the questions stands in the lock with the same id, and no locked code has been
 * taken away: links that are out there must keep their meaning.
 */
export function checkIdsLock({ idsLock, questions }: ShapedFiles): DatasetIssue[] {
  const current = [...questions.values()].flatMap((theme) => theme.questions)
  const unlocked = current.flatMap((question): DatasetIssue[] => {
    const locked = idsLock.questions[question.code]
    const path = `questions.${question.code}`
    if (locked?.id !== question.id) {
      const expected = `"${question.id}" (run: npm run lock-ids)`
      return [{ file: FILE, path: `${path}.id`, value: locked?.id, expected }]
    }
    return question.options.flatMap(({ id, code }): DatasetIssue[] => {
      const value = locked.options[code]
      const expected = `"${id}" (run: npm run lock-ids)`
      return value === id ? [] : [{ file: FILE, path: `${path}.options.${code}`, value, expected }]
    })
  })
  const gone = Object.entries(idsLock.questions).flatMap(([code, locked]): DatasetIssue[] => {
    const question = current.find((candidate) => candidate.code === code)
    const expected = 'a question or option that still has this code: old links use it'
    if (!question) return [{ file: FILE, path: `questions.${code}`, value: locked.id, expected }]
    return Object.entries(locked.options).flatMap(([optionCode, value]): DatasetIssue[] =>
      question.options.some((option) => option.code === optionCode)
        ? []
        : [{ file: FILE, path: `questions.${code}.options.${optionCode}`, value, expected }],
    )
  })
  return [...unlocked, ...gone]
}
