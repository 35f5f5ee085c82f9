import type { AuditReport } from '#audit/auditReport.ts'
import { PageSection } from '#ui/page/PageSection.tsx'
import { PageText } from '#ui/page/PageText.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import { findGate } from './findGate.ts'
import { ShareBars } from './ShareBars.tsx'
import { toLimitValues } from './toLimitValues.ts'
import { useGateWords } from './useGateWords.ts'

const FULL = 0.5
const PER_THOUSAND = 1000

/** How often each pick wins when every option of every question is equally likely. */
export function WinShares({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const { nameOf, say } = useGateWords()
  const { formats } = usePage().catalogue
  const gate = findGate(report, 'prior')
  const { limit, picks, samples } = gate
  return (
    <PageSection
      id="wins"
      title={t('winsTitle')}
      help={t('winsHelp', {
        samples,
        ...toLimitValues(formats, gate),
      })}
    >
      <ShareBars
        full={FULL}
        limits={[limit.leastPerThousand / PER_THOUSAND, limit.mostPerThousand / PER_THOUSAND]}
        rows={picks.map(({ framework, share }) => ({
          id: framework,
          label: nameOf(framework),
          share,
        }))}
      />
      <PageText>
        <p>
          {t('winsOnMerits', {
            shares: joinList(
              formats,
              picks.map((pick) => `${nameOf(pick.framework)} ${say(pick.meritsShare)}`),
            ),
          })}
        </p>
      </PageText>
    </PageSection>
  )
}
