import type { QuickPlan } from '#state/planQuick.ts'
import { PrimaryButton } from '#ui/controls/PrimaryButton.tsx'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './OverviewScreen.module.css'

interface OverviewActionsProps {
  /** `null` in full mode, where nothing is asked out of order. */
  readonly plan: QuickPlan | null
}

/** On to the result, or to the questions that are still worth asking; the better way stands first. */
export function OverviewActions({ plan }: OverviewActionsProps) {
  const t = useText()
  const { store } = useWizard()
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
    if (!given || given.next === null) return null
    const { next, stop, left, deciding } = given
    return {
      isEarly: stop === null,
      label: deciding ? t('usualCheck', { count: deciding }) : t('goOnAsking', { count: left }),
      onPress: () => store.getState().stopPassed(stop, next),
    }
  }
}
