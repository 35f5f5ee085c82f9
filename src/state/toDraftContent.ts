import { toFragment } from '#link/toFragment.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import { toToken } from '#link/toToken.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { DraftContent } from './drafts/draft.ts'
import type { Progress } from './progress.ts'

/**
 * What is kept of a decision: its answers and own levels, which open at the result. Pure.
 *
 * @param pick - id of the framework that comes first; `null`: nobody does alone.
 */
export function toDraftContent(
  { questions, version }: Pick<DatasetCore, 'questions' | 'version'>,
  { answers, overrides, mode }: Pick<Progress, 'answers' | 'overrides' | 'mode'>,
  pick: string | null,
): DraftContent {
  const fragment = toFragment({
    token: toToken(questions, answers),
    levelToken: toLevelToken(overrides),
    place: { kind: 'result' },
    mode,
    datasetVersion: version,
    isUnconfirmed: false,
    draft: null,
  })
  return { fragment, pick }
}
