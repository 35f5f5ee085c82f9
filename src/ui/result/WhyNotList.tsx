import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import { WhyNotItem } from './WhyNotItem.tsx'
import styles from './WhyNotList.module.css'

/**
 * For every framework that is not picked, why: beside the pick, or beside each of those that share
 * the head of the result, who then have an item of their own.
 */
export function WhyNotList({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { dataset, catalogue } = useWizard()
  const columns = toLeaders(decision)
  const leaders = decision.standings.filter(({ framework }) => columns.includes(framework))
  if (leaders.length === 0) return null
  const names = leaders.map(({ framework }) => dataset.frameworks[framework]?.name ?? '')
  const pick = joinList(catalogue.formats, names)
  const help = t(leaders.length === 1 ? 'whyNotHelp' : 'whyNotLevelHelp', { pick })
  return (
    <ResultSection isOnPaper={false} id="why-not" title={t('whyNotTitle')} help={help}>
      <ul className={styles.list}>
        {decision.standings.map((other) => {
          const rivals = leaders.filter((leader) => leader !== other)
          return rivals.length === 0 ? null : (
            <WhyNotItem key={other.framework} decision={decision} other={other} leaders={rivals} />
          )
        })}
      </ul>
    </ResultSection>
  )
}
