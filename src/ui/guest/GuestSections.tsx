import type { Decision } from '#engine/decide.ts'
import { AnswerList } from '#ui/answers/AnswerList.tsx'
import { StandingList } from '#ui/result/StandingList.tsx'
import { CopyField } from '#ui/share/CopyField.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './GuestApp.module.css'

interface GuestSectionsProps {
  readonly decision: Decision
  /** To the whole result. */
  readonly link: string
  readonly onShared: (link: string) => void
}

/** What stands below the head of a result in a frame. */
export function GuestSections({ decision, link, onShared }: GuestSectionsProps) {
  const t = useLaterText()
  return (
    <>
      {decision.verdict.kind === 'open' ? null : (
        <>
          <StandingList decision={decision} />
          <CopyField label={t('shareLink')} text={link} onCopied={() => onShared(link)} />
        </>
      )}
      <details className={styles.answers}>
        <summary>{t('yourAnswers')}</summary>
        <AnswerList page="result" />
      </details>
    </>
  )
}
