import type { Draft } from '#state/drafts/draft.ts'
import { writeDraftsFile } from '#state/drafts/writeDrafts.ts'
import { saveFile } from '#ui/saveFile.ts'

const NAME = 'framework-wizard-decisions.json'
const TYPE = 'application/json'

/** Saves kept decisions as a file that this page can take in again. */
export function saveDrafts(drafts: readonly Draft[]): void {
  saveFile(new File([writeDraftsFile(drafts)], NAME, { type: TYPE }))
}
