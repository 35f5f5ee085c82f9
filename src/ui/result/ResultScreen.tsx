import { useRef } from 'react'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { AfterPaint } from '#ui/AfterPaint.tsx'
import { LaterPart } from '#ui/LaterPart.tsx'
import { useDecision } from '#ui/useDecision.ts'
import { useDocumentTitle } from '#ui/useDocumentTitle.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { ResultDigest } from './ResultDigest.tsx'
import styles from './ResultScreen.module.css'
import { useVerdictNames } from './useVerdictNames.ts'
import { VerdictHeadline } from './VerdictHeadline.tsx'

/** What the answers come to, why, and what it hangs on. */
export function ResultScreen() {
  const t = useText()
  const page = useRef<HTMLDivElement>(null)
  const { dataset, catalogue } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const decision = useDecision()
  const { verdict } = decision
  const names = useVerdictNames(decision)
  useDocumentTitle(names === '' ? t('pageTitleNoPick') : t('pageTitleResult', { pick: names }))
  if (verdict.kind === 'open') {
    return (
      <div className={styles.screen}>
        <VerdictHeadline decision={decision} />
        <LaterPart name="OpenResult" props={{ decision }} />
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
        <LaterPart name="OwnLevelsNote" props={{}} />
        <ResultDigest decision={decision} />
      </div>
      <AfterPaint>
        <LaterPart
          name="ResultSections"
          props={{ decision, page }}
          loading={<p className={styles.loading}>{t('laterLoading')}</p>}
        />
      </AfterPaint>
    </div>
  )
}
