import type { AuditReport } from '#audit/auditReport.ts'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { findGate } from './findGate.ts'
import { ShareBars } from './ShareBars.tsx'
import { toLimitValues } from './toLimitValues.ts'
import { useGateWords } from './useGateWords.ts'

const FULL = 0.3
const PER_THOUSAND = 1000

/** How many verdicts change when a question is not asked at all. */
export function InfluenceSection({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const { formats } = usePage().catalogue
  const { topicOf } = useGateWords()
  const gate = findGate(report, 'leave-one-out')
  const { limit, questions } = gate
  const most = limit.mostPerThousand / PER_THOUSAND
  return (
    <PageSection
      id="influence"
      title={t('influenceTitle')}
      help={t('influenceHelp', toLimitValues(formats, gate))}
    >
      <ShareBars
        full={FULL}
        limits={[most]}
        rows={questions.map(({ question, share }) => ({
          id: question,
          label: topicOf(question),
          share,
        }))}
      />
    </PageSection>
  )
}
