import type { Decision } from '#engine/decide.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import { toFirmnessSentences } from '#report/toFirmnessSentences.ts'
import { toWeightingOutcomes } from '#report/toWeightingOutcomes.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import styles from './FirmnessSection.module.css'

/** How firm the result is in words: weighed otherwise, and with the open questions answered. */
export function FirmnessSection({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { dataset } = useWizard()
  const catalogue = useCatalogue()
  const sentences = toFirmnessSentences(dataset, catalogue, decision)
  if (sentences.length === 0) return null
  const { samples } = decision.weightings
  const counts = toWeightingOutcomes(decision).map(({ framework, count }) =>
    framework === null
      ? t('firmCountLevel', { count })
      : t('firmCount', { name: dataset.frameworks[framework]?.name ?? '', count }),
  )
  return (
    <ResultSection
      isOnPaper={false}
      id="firmness"
      title={t('firmTitle')}
      help={t('firmHelp', { samples })}
    >
      <div className={styles.text}>
        <p>{sentences.join(' ')}</p>
        {counts.length === 1 ? null : (
          <p className={styles.counts}>
            {t('firmCounts', { samples, counts: joinList(catalogue.formats, counts) })}
          </p>
        )}
        <OpenText decision={decision} />
      </div>
    </ResultSection>
  )
}

/** What the open questions could do to it, if there are any. */
function OpenText({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model } = useWizard()
  const { answered, open, firmness } = decision
  if (open.length === 0) return null
  const reaches = findAssumptions(model, answered, open).map(({ reach }) => reach)
  const alone = reaches.filter((reach) => reach === 'alone').length
  const isTogether = alone === 0 && !firmness?.isSettled && reaches.includes('together')
  return (
    <p>
      {t('firmOpen', { count: open.length })}{' '}
      {alone > 0 ? t('firmOpenAlone', { count: alone }) : null}
      {isTogether ? t('firmOpenTogether') : null}
      {firmness?.isSettled ? t('firmOpenSettled') : null}
    </p>
  )
}
