import type { AuditReport } from '#audit/auditReport.ts'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import styles from './ChallengeText.module.css'
import { findGate } from './findGate.ts'
import { ShareBars } from './ShareBars.tsx'
import { useGateWords } from './useGateWords.ts'

const FULL = 0.5
const PER_THOUSAND = 1000

/** How often each pick wins when every option of every question is equally likely. */
export function WinShares({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const { nameOf, say, sayLimit } = useGateWords()
  const { language } = usePage().catalogue
  const { limit, picks, samples } = findGate(report, 'prior')
  const [least, most] = [limit.leastPerThousand, limit.mostPerThousand].map(
    (perThousand) => perThousand / PER_THOUSAND,
  ) as [number, number]
  return (
    <PageSection
      id="wins"
      title={t('winsTitle')}
      help={t('winsHelp', {
        samples,
        least: sayLimit(least),
        most: sayLimit(most),
      })}
    >
      <ShareBars
        full={FULL}
        limits={[least, most]}
        rows={picks.map(({ framework, share }) => ({
          id: framework,
          label: nameOf(framework),
          share,
        }))}
      />
      <p className={styles.text}>
        {t('winsOnMerits', {
          shares: joinList(
            language,
            picks.map((pick) => `${nameOf(pick.framework)} ${say(pick.meritsShare)}`),
          ),
        })}
      </p>
    </PageSection>
  )
}
