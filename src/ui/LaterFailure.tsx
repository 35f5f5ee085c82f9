import { useStore } from 'zustand'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import styles from './LaterFailure.module.css'
import { useText } from './useText.ts'
import { useWizard } from './useWizard.ts'

/** That the later parts could not be loaded, and the ways on; nothing where they could. */
export function LaterFailure() {
  const t = useText()
  const { later } = useWizard()
  const { kind } = useStore(later)
  if (kind !== 'failed') return null
  return (
    <div className={styles.failure}>
      <p>{t('laterFailed')}</p>
      <ul className={styles.ways}>
        <li>
          <LinkButton onPress={later.request}>{t('laterRetry')}</LinkButton>
        </li>
        <li>
          <LinkButton onPress={() => location.reload()}>{t('laterReload')}</LinkButton>
        </li>
      </ul>
    </div>
  )
}
