import { LinkButton } from '#ui/controls/LinkButton.tsx'
import styles from './LaterFailure.module.css'
import { useText } from './useText.ts'
import { useWizard } from './useWizard.ts'

/** What stands in the place of a part that could not be loaded. */
export function LaterFailure() {
  const t = useText()
  const { later } = useWizard()
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
