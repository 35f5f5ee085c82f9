import { toFragment } from '#link/toFragment.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import { toToken } from '#link/toToken.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Progress } from './progress.ts'
import type { WizardState } from './wizardState.ts'

/** What the address says about a state, after `#`. */
export function toFragmentOf(
  { questions, version }: DatasetCore,
  { answers, place, mode, overrides, draft }: Progress,
  notice: WizardState['notice'] = null,
): string {
  return toFragment({
    token: Object.keys(answers).length === 0 ? null : toToken(questions, answers),
    levelToken: toLevelToken(overrides),
    place,
    mode,
    datasetVersion: version,
    isUnconfirmed: notice?.kind === 'link-damaged',
    draft,
  })
}
