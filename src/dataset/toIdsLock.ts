import type { z } from 'zod'
import type { IdsLock } from '#schema/idsLock.ts'
import type { QuestionsFile } from '#schema/question.ts'

/**
 * The lock with the codes of the dataset added. What is locked already stays as it is, even where
 * the dataset disagrees: that is for the check to report, not for the lock to follow.
 */
export function toIdsLock(
  locked: IdsLock,
  questions: z.infer<typeof QuestionsFile>['questions'],
): IdsLock {
  const merged = { ...locked.questions }
  for (const { id, code, options } of questions) {
    const present = merged[code] ?? { id, options: {} }
    const added = Object.fromEntries(options.map((option) => [option.code, option.id]))
    merged[code] = { ...present, options: { ...added, ...present.options } }
  }
  return { ...locked, questions: merged }
}
