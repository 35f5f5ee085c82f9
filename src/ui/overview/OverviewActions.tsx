import { findUnanswered } from '#state/findUnanswered.ts'
import type { QuickPlan } from '#state/planQuick.ts'
import { PrimaryButton } from '#ui/controls/PrimaryButton.tsx'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './OverviewScreen.module.css'

interface OverviewActionsProps {
  /** `null` in full mode, where nothing is asked out of order. */
  readonly plan: QuickPlan | null
}

/** On to the result, or to the questions that are still worth asking; the better way stands first. */
export function OverviewActions({ plan }: OverviewActionsProps) {
  const t = useLaterText()
  const { asked, store } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const openResult = () => {
    store.getState().linkConfirmed()
    store.getState().placeOpened({ kind: 'result' })
  }
  const seeResult = { label: t('seeResult'), onPress: openResult }
  const goOn = toGoOn(plan)
  const ways = goOn?.isEarly ? [goOn, seeResult] : goOn ? [seeResult, goOn] : [seeResult]
  return (
    <div className={styles.actions}>
      {ways.map(({ label, onPress }, at) =>
        at === 0 ? (
          <PrimaryButton key={label} onPress={onPress}>
            {label}
          </PrimaryButton>
        ) : (
          <SecondaryButton key={label} onPress={onPress}>
            {label}
          </SecondaryButton>
        ),
      )}
    </div>
  )

  function toGoOn(given: QuickPlan | null) {
    if (!given) return toUnanswered()
    const { next, stop, left, deciding } = given
    if (next === null) return null
    return {
      isEarly: stop === null,
      label: deciding ? t('usualCheck', { count: deciding }) : t('goOnAsking', { count: left }),
      onPress: () => store.getState().stopPassed(stop, next),
    }
  }

  /** In full mode everything that was passed over can be had again. */
  function toUnanswered() {
    const unanswered = findUnanswered(asked, answers)
    const [first] = unanswered
    if (first === undefined) return null
    return {
      isEarly: false,
      label: t('goOnAsking', { count: unanswered.length }),
      onPress: () => store.getState().placeOpened({ kind: 'question', question: first }),
    }
  }
}
