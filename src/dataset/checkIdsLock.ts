import type { DatasetIssue } from './datasetIssue.ts'
import { listQuestions } from './listQuestions.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'ids.lock.json'
const GONE = 'to be in use still: old links have this code, so it is never taken away'

/**
 * Every code of the questions stands in the lock with the same id, and no locked code has been
 * taken away: links that are out there must keep their meaning.
 */
export function checkIdsLock(files: ShapedFiles): DatasetIssue[] {
  return [...findUnlocked(files), ...findGone(files)]
}

function findUnlocked({ idsLock, questions }: ShapedFiles): DatasetIssue[] {
  return [...questions].flatMap(([file, theme]) =>
    theme.questions.flatMap(({ id, code, options }, index): DatasetIssue[] => {
      const locked = idsLock.questions[code]
      const path = `questions.${index}`
      const issue = compare(locked?.id, id, { file, path, code, lockPath: `questions.${code}` })
      if (issue || !locked) return issue ? [issue] : []
      return options.flatMap((option, at) => {
        const optionPath = `${path}.options.${at}`
        const lockPath = `questions.${code}.options.${option.code}`
        const place = { file, path: optionPath, code: option.code, lockPath }
        return compare(locked.options[option.code], option.id, place) ?? []
      })
    }),
  )
}

interface CodePlace {
  readonly file: string
  readonly path: string
  readonly code: string
  readonly lockPath: string
}

function compare(lockedId: string | undefined, id: string, place: CodePlace): DatasetIssue | null {
  if (lockedId === id) return null
  if (lockedId === undefined) {
    const expected = `"${id}" (run: npm run lock-ids)`
    return { file: FILE, path: place.lockPath, value: undefined, expected }
  }
  const { file, path, code } = place
  const expected = `a code that was never used: in old links "${code}" means "${lockedId}"`
  return { file, path: `${path}.code`, value: code, expected }
}

function findGone(files: ShapedFiles): DatasetIssue[] {
  const { idsLock } = files
  const current = listQuestions(files)
  return Object.entries(idsLock.questions).flatMap(([code, { id, options }]): DatasetIssue[] => {
    const question = current.find((candidate) => candidate.code === code)
    const path = `questions.${code}`
    if (!question) return [{ file: FILE, path, value: id, expected: GONE }]
    return Object.entries(options).flatMap(([optionCode, value]): DatasetIssue[] =>
      question.options.some((option) => option.code === optionCode)
        ? []
        : [{ file: FILE, path: `${path}.options.${optionCode}`, value, expected: GONE }],
    )
  })
}
