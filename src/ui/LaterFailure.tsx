import { useStore } from 'zustand'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { FailureNote } from './FailureNote.tsx'
import styles from './LaterFailure.module.css'
import { useText } from './useText.ts'
import { useWizard } from './useWizard.ts'

/**
 * That the later parts could not be loaded, and the ways on; nothing where they could. In a frame
 * nothing outlasts the page, so there it is no way on to load that anew.
 */
export function LaterFailure() {
  const t = useText()
  const { later, guest } = useWizard()
  const { kind } = useStore(later)
  if (kind !== 'failed') return null
  const retry = <LinkButton onPress={later.request}>{t('laterRetry')}</LinkButton>
  const reload = <LinkButton onPress={() => location.reload()}>{t('laterReload')}</LinkButton>
  return (
    <div className={styles.place}>
      <FailureNote text={t('laterFailed')} ways={guest ? { retry } : { retry, reload }} />
    </div>
  )
}
