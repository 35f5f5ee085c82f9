import type { AuditReport } from '#audit/auditReport.ts'
import { PageFrame } from '#ui/page/PageFrame.tsx'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import { AgreementSection } from './AgreementSection.tsx'
import { CellList } from './CellList.tsx'
import { ChallengeText } from './ChallengeText.tsx'
import { GateList } from './GateList.tsx'
import { InfluenceSection } from './InfluenceSection.tsx'
import { WinShares } from './WinShares.tsx'

/** The audit of the dataset as text and figures, and how to challenge what it says. */
export function FairnessPage({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const limited = report.gates.filter(({ status }) => status !== 'unlimited')
  const broken = limited.filter(({ status }) => status === 'failed').length
  return (
    <PageFrame
      name="how-fair"
      title={t('fairTitle')}
      lead={t('fairLead')}
      contents={[
        { id: 'gates', title: t('gatesTitle') },
        { id: 'wins', title: t('winsTitle') },
        { id: 'influence', title: t('influenceTitle') },
        { id: 'agreement', title: t('agreementTitle') },
        { id: 'cells', title: t('cellsTitle') },
        { id: 'challenge', title: t('challengeTitle') },
      ]}
    >
      <PageSection
        id="gates"
        title={t('gatesTitle')}
        help={t(broken === 0 ? 'gatesHold' : 'gatesBroken', {
          count: limited.length,
          broken,
        })}
      >
        <GateList report={report} />
      </PageSection>
      <WinShares report={report} />
      <InfluenceSection report={report} />
      <AgreementSection report={report} />
      <PageSection id="cells" title={t('cellsTitle')} help={t('cellsHelp')}>
        <CellList report={report} />
      </PageSection>
      <PageSection id="challenge" title={t('challengeTitle')}>
        <ChallengeText />
      </PageSection>
    </PageFrame>
  )
}
