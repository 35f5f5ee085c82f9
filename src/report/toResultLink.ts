import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import { toSharedLink } from '#link/toSharedLink.ts'
import { toToken } from '#link/toToken.ts'
import type { Answers } from '#schema/answer.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'

/** What a link to a result holds. */
export interface LinkedResult {
  readonly answers: Answers
  /** Levels of one's own. */
  readonly overrides: Overrides
  readonly decision: Pick<Decision, 'verdict'>
  /** The address of the site, with a slash at the end; empty: the link begins at its folder. */
  readonly site: string
}

/**
 * The address of a result for others (see `toSharedLink`). Pure.
 *
 * @param form - `query` for programs that cut off what stands after `#`.
 */
export function toResultLink(
  { questions, version }: Pick<DatasetCore, 'questions' | 'version'>,
  { frameworkIds }: Pick<Model, 'frameworkIds'>,
  { answers, overrides, decision: { verdict }, site }: LinkedResult,
  form: 'fragment' | 'query' = 'fragment',
): string {
  const pick = verdict.kind === 'pick' ? (frameworkIds[verdict.framework] ?? null) : null
  const token = toToken(questions, answers)
  const levelToken = toLevelToken(overrides)
  return toSharedLink({ base: site, pick, token, levelToken, datasetVersion: version }, form)
}
