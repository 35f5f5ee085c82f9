import { readFragment } from '#link/readFragment.ts'
import { readLevelToken } from '#link/readLevelToken.ts'
import { readToken } from '#link/readToken.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Progress } from './progress.ts'

/** What this browser kept as text; `null` where it is nothing, holds no answers, or is damaged. */
export function readKept(dataset: DatasetCore, text: string | null): Progress | null {
  const { token, levelToken, place, mode, draft } = readFragment(text ?? '')
  const read = token === null ? null : readToken(dataset.questions, token)
  if (read?.kind !== 'intact' || Object.keys(read.answers).length === 0) return null
  const { overrides } = readLevelToken(dataset, levelToken)
  return { answers: read.answers, place: place ?? { kind: 'overview' }, mode, overrides, draft }
}
