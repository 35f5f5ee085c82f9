import type { RefObject } from 'react'
import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { OwnLevels } from '#ui/ownLevels/OwnLevels.tsx'
import { ShareSection } from '#ui/share/ShareSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { AlternativeNotes } from './AlternativeNotes.tsx'
import { AnswerSection } from './AnswerSection.tsx'
import { CloseCall } from './CloseCall.tsx'
import { CombinationNotes } from './CombinationNotes.tsx'
import { ContentsNav } from './ContentsNav.tsx'
import { EvidenceSections } from './EvidenceSections.tsx'
import { FirmnessSection } from './FirmnessSection.tsx'
import { FlipList } from './FlipList.tsx'
import { NobodyLeft } from './NobodyLeft.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import { PitfallList } from './PitfallList.tsx'
import { PointsDetails } from './PointsDetails.tsx'
import { ReasonColumns } from './ReasonColumns.tsx'
import styles from './ResultSections.module.css'
import { StandingList } from './StandingList.tsx'
import { SwitchingNote } from './SwitchingNote.tsx'
import { WhyNotList } from './WhyNotList.tsx'

interface ResultSectionsProps {
  readonly decision: Decision
  /** The screen they stand on. */
  readonly page: RefObject<HTMLElement | null>
}

/** All that stands below the head of a result. */
export function ResultSections({ decision, page }: ResultSectionsProps) {
  const t = useLaterText()
  const { dataset, store, isOwn } = useWizard()
  const { comparison, verdict } = decision
  const { startedOver } = store.getState()
  return (
    <>
      <div className={styles.contents}>
        <ContentsNav page={page} />
      </div>
      <SwitchingNote decision={decision} />
      <AlternativeNotes decision={decision} />
      <CloseCall decision={decision} />
      {verdict.kind === 'none' ? <NobodyLeft decision={decision} /> : null}
      {comparison ? (
        <ReasonColumns comparison={comparison} isLevel={verdict.kind === 'tie'} />
      ) : null}
      <StandingList decision={decision} />
      <PointsDetails decision={decision} />
      <WhyNotList decision={decision} />
      <FlipList decision={decision} />
      <FirmnessSection decision={decision} />
      <PitfallList decision={decision} />
      <CombinationNotes decision={decision} />
      <EvidenceSections decision={decision} />
      <ShareSection decision={decision} />
      <OpenQuestions decision={decision} />
      <OwnLevels first={dataset.frameworks[toLeaders(decision)[0] ?? 0]?.id ?? ''} />
      <AnswerSection />
      {isOwn ? null : (
        <p className={styles.address}>{t('paperAddress', { address: location.href })}</p>
      )}
      <p className={styles.end} data-paper="off">
        <span>{t(isOwn ? 'nothingHolds' : 'addressHolds')}</span>
        <LinkButton onPress={startedOver}>{t('startOver')}</LinkButton>
      </p>
    </>
  )
}
