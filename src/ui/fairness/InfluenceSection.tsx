import type { AuditReport } from '#audit/auditReport.ts'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import { findGate } from './findGate.ts'
import { ShareBars } from './ShareBars.tsx'
import { useGateWords } from './useGateWords.ts'

const FULL = 0.3
const PER_THOUSAND = 1000

/** How many verdicts change when a question is not asked at all. */
export function InfluenceSection({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const { topicOf, sayLimit } = useGateWords()
  const { limit, questions } = findGate(report, 'leave-one-out')
  const most = limit.mostPerThousand / PER_THOUSAND
  return (
    <PageSection
      id="influence"
      title={t('influenceTitle')}
      help={t('influenceHelp', { most: sayLimit(most) })}
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
