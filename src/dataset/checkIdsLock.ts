import type { DatasetIssue } from './datasetIssue.ts'
import { listQuestions } from './listQuestions.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'ids.lock.json'
const GONE =
  'to be in use still, or to stand under "retired" with the day: old links have this code'
const IN_USE = 'a code that no option has any more: this one is still asked'
const NOT_RETIRED = 'the code of a retired option, such as "scb"'
const TAKEN_TWICE = 'a retired option that no other has taken the place of'

/**
 * Every code of the questions stands in the lock with the same id; a locked code is in use, or
 * retired and never used again; an option takes the place of retired ones alone, and each of these
 * gives way to one: links that are out there must keep their meaning.
 */
export function checkIdsLock(files: ShapedFiles): DatasetIssue[] {
  return [...findUnlocked(files), ...findGone(files), ...findUnfitHeirs(files)]
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

/** Locked codes that nobody has any more without being retired, and retired ones that are in use. */
function findGone(files: ShapedFiles): DatasetIssue[] {
  const current = listQuestions(files).flatMap(({ code, options }) =>
    options.map((option) => code + option.code),
  )
  return Object.entries(files.idsLock.questions).flatMap(
    ([code, { id, options, retired = {} }]) => {
      const isAsked = current.some((pair) => pair.startsWith(code))
      if (!isAsked && Object.keys(retired).length === 0) {
        return [{ file: FILE, path: `questions.${code}`, value: id, expected: GONE }]
      }
      const known = new Set([...Object.keys(options), ...Object.keys(retired)])
      return [...known].flatMap((option): DatasetIssue[] => {
        const isInUse = current.includes(code + option)
        const isRetired = Object.hasOwn(retired, option)
        if (isInUse !== isRetired) return []
        const part = isRetired ? 'retired' : 'options'
        const path = `questions.${code}.${part}.${option}`
        const value = isRetired ? retired[option] : options[option]
        return [{ file: FILE, path, value, expected: isRetired ? IN_USE : GONE }]
      })
    },
  )
}

function findUnfitHeirs({ idsLock, questions }: ShapedFiles): DatasetIssue[] {
  const claimed = new Set<string>()
  return [...questions].flatMap(([file, theme]) =>
    theme.questions.flatMap(({ options }, index) =>
      options.flatMap(({ formerly = [] }, at) =>
        formerly.flatMap((code, place): DatasetIssue[] => {
          const { retired = {} } = idsLock.questions[code.slice(0, 2)] ?? {}
          const isTaken = claimed.has(code)
          claimed.add(code)
          if (Object.hasOwn(retired, code.slice(2)) && !isTaken) return []
          const path = `questions.${index}.options.${at}.formerly.${place}`
          return [{ file, path, value: code, expected: isTaken ? TAKEN_TWICE : NOT_RETIRED }]
        }),
      ),
    ),
  )
}
