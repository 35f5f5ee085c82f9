import { useRef } from 'react'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { AnswerList } from '#ui/answers/AnswerList.tsx'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { OwnLevels } from '#ui/ownLevels/OwnLevels.tsx'
import { OwnLevelsNote } from '#ui/ownLevels/OwnLevelsNote.tsx'
import { ShareSection } from '#ui/share/ShareSection.tsx'
import { useDecision } from '#ui/useDecision.ts'
import { useDocumentTitle } from '#ui/useDocumentTitle.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { AlternativeNotes } from './AlternativeNotes.tsx'
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
import { ResultDigest } from './ResultDigest.tsx'
import styles from './ResultScreen.module.css'
import { StandingList } from './StandingList.tsx'
import { SwitchingNote } from './SwitchingNote.tsx'
import { useVerdictNames } from './useVerdictNames.ts'
import { VerdictHeadline } from './VerdictHeadline.tsx'
import { WhyNotList } from './WhyNotList.tsx'

/** What the answers come to, why, and what it hangs on. */
export function ResultScreen() {
  const t = useText()
  const page = useRef<HTMLDivElement>(null)
  const { dataset, catalogue, store, isOwn } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const decision = useDecision()
  const { comparison, verdict } = decision
  const { startedOver } = store.getState()
  const isTrying = useWizardState(({ trial }) => trial !== null)
  const names = useVerdictNames(decision)
  useDocumentTitle(names === '' ? t('pageTitleNoPick') : t('pageTitleResult', { pick: names }))
  if (verdict.kind === 'open') {
    return (
      <div className={styles.screen}>
        <VerdictHeadline decision={decision} />
        <OpenQuestions decision={decision} />
        {isTrying ? <AnswerSection /> : null}
      </div>
    )
  }
  return (
    <div className={styles.screen} ref={page}>
      <p className="visually-hidden" role="status">
        {t('nowIs', {
          verdict: names === '' ? t('verdict-none') : names,
          firmness: toHeadlineText(dataset, catalogue, decision, answers)?.lead ?? '',
        })}
      </p>
      <div className={styles.head}>
        <VerdictHeadline decision={decision} />
        <OwnLevelsNote />
        <ResultDigest decision={decision} />
      </div>
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
    </div>
  )
}

function AnswerSection() {
  const t = useText()
  return (
    <ResultSection id="your-answers" title={t('yourAnswers')} isOnPaper={false}>
      <AnswerList page="result" />
    </ResultSection>
  )
}
