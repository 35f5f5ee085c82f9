import { useMemo } from 'react'
import { isOpen } from '#engine/model/isOpen.ts'
import { planQuick } from '#state/planQuick.ts'
import { AfterPaint } from '#ui/AfterPaint.tsx'
import { AnswerList } from '#ui/answers/AnswerList.tsx'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { ModeChoice } from '#ui/controls/ModeChoice.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { OverviewActions } from './OverviewActions.tsx'
import styles from './OverviewScreen.module.css'
import { StopOffer } from './StopOffer.tsx'

/** As many answers as a frame lists unasked. */
const FEW = 6

/** All answers on one page, before the result: what matters most can only be judged here. */
export function OverviewScreen() {
  const t = useLaterText()
  const { dataset, asked, model, store, guest } = useWizard()
  const mode = useWizardState((state) => state.mode)
  const answers = useWizardState((state) => state.answers)
  const plan = useMemo(
    () => (mode === 'quick' ? planQuick(model, answers) : null),
    [model, mode, answers],
  )
  const openCount = asked.filter((question) => isOpen(question, answers)).length
  const hasAssumed = Object.values(answers).some(
    (answer) => answer.kind === 'chosen' && answer.isAssumed,
  )
  const openKey = plan && plan.stop === null ? 'overviewOpenEarly' : 'overviewOpen'
  const isAll = asked.length === dataset.questions.length
  const noneOpenKey = isAll ? 'overviewNoneOpen' : 'overviewAllAsked'
  return (
    <>
      {plan ? <StopOffer plan={plan} /> : null}
      {hasAssumed ? <p className={styles.note}>{t('overviewAssumed')}</p> : null}
      {plan?.deciding && plan.stop === null ? null : (
        <p className={styles.note}>
          {openCount === 0 ? t(noneOpenKey) : t(openKey, { count: openCount })}
        </p>
      )}
      <OverviewActions plan={plan} />
      {guest ? (
        // A frame is no higher than it has to be; a few answers are seen at once all the same.
        <details open={asked.length <= FEW}>
          <summary>{t('allAnswers')}</summary>
          <AnswerList page="overview" />
        </details>
      ) : (
        <AfterPaint>
          <AnswerList page="overview" />
          <OverviewActions plan={plan} />
        </AfterPaint>
      )}
      <p className={styles.ways}>
        {guest ? null : <ModeChoice />}
        <LinkButton onPress={guest?.restart ?? store.getState().startedOver}>
          {t('startOver')}
        </LinkButton>
      </p>
    </>
  )
}
