import type { Decision } from '#engine/decide.ts'
import { listDeciding } from '#engine/questions/listDeciding.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './CloseCall.module.css'
import { QuestionLinks } from './QuestionLinks.tsx'
import { SpikeNote } from './SpikeNote.tsx'

const SHOWN_QUESTIONS = 3

/** Where no one is ahead for certain: the questions that would decide, and something to try. */
export function CloseCall({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const leaders = toLeaders(decision)
  if (leaders.length < 2) return null
  return (
    <ResultSection id="close-call" title={t('settleTitle')}>
      <div className={styles.ways}>
        <DecidingQuestions decision={decision} />
        <SpikeNote decision={decision} leaders={leaders} />
      </div>
    </ResultSection>
  )
}

function DecidingQuestions({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model } = useWizard()
  const { answered, open, standings } = decision
  const deciding = listDeciding(model, answered, open, standings)
  if (deciding.length === 0) {
    return <p>{t(open.length === 0 ? 'settleAllAnswered' : 'settleNone')}</p>
  }
  const more = deciding.length - SHOWN_QUESTIONS
  return (
    <div className={styles.questions}>
      <p>{t('settleAlone', { count: deciding.length })}</p>
      <QuestionLinks questions={deciding.slice(0, SHOWN_QUESTIONS)} />
      {more > 0 ? <p className={styles.more}>{t('settleMore', { count: more })}</p> : null}
    </div>
  )
}
