import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import styles from './OwnWizard.module.css'
import type { OpenedFile } from './opening.ts'
import { useOwnHistory } from './useOwnHistory.ts'

interface OwnWizardProps {
  readonly opened: OpenedFile
  readonly onClose: () => void
}

/** The wizard on somebody's own data, which every screen and every sheet says at its top. */
export function OwnWizard({ opened, onClose }: OwnWizardProps) {
  const t = usePageText()
  const { file, title, wizard } = opened
  const close = useOwnHistory(wizard.store, onClose)
  return (
    <>
      <section className={styles.banner} aria-label={t('dataBanner')} data-own-data="">
        <div className={styles.line}>
          <p>{t('dataBannerText', { title, file })}</p>
          <span data-paper="off">
            <LinkButton onPress={close}>{t('dataClose')}</LinkButton>
          </span>
        </div>
      </section>
      <WizardRoot wizard={wizard} />
    </>
  )
}
