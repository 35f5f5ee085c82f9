import { NoticeText } from './frame/NoticeText.tsx'
import { GuestSections } from './guest/GuestSections.tsx'
import type { Later } from './later.ts'
import { OverviewScreen } from './overview/OverviewScreen.tsx'
import { OwnLevelsNote } from './ownLevels/OwnLevelsNote.tsx'
import { LiveStanding } from './question/LiveStanding.tsx'
import { DigestFlip } from './result/DigestFlip.tsx'
import { OpenResult } from './result/OpenResult.tsx'
import { ResultSections } from './result/ResultSections.tsx'
import { TrialBar } from './trial/TrialBar.tsx'

/** A file of its own, which no page asks for before it is needed. */
export const laterParts: Later['parts'] = {
  OverviewScreen,
  NoticeText,
  TrialBar,
  LiveStanding,
  OwnLevelsNote,
  DigestFlip,
  OpenResult,
  ResultSections,
  GuestSections,
}
