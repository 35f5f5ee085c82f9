import { toStatedOverrides } from '#report/toStatedOverrides.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { goToPart } from '#ui/goToPart.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './OwnLevels.module.css'
import { OWN_LEVELS_ID } from './ownLevelsId.ts'

/** That a result does not rest on the published levels alone; nothing where it does. */
export function OwnLevelsNote() {
  const t = useLaterText()
  const { dataset } = useWizard()
  const isBorrowed = useWizardState((state) => state.isBorrowed)
  const count = toStatedOverrides(dataset).length
  return count === 0 ? null : (
    <p className={styles.note}>
      {t(isBorrowed ? 'ownNote' : 'ownNoteMine', { count })}{' '}
      <span data-paper="off">
        <LinkButton onPress={() => goToPart(OWN_LEVELS_ID)}>{t('ownSee')}</LinkButton>
      </span>
    </p>
  )
}
