import { useFacts } from '#ui/facts/useFacts.ts'
import { formatDay } from '#ui/formatDay.ts'
import { useText } from '#ui/useText.ts'
import styles from './GuestApp.module.css'

/** Whose wizard this is, how old its facts are, and that answers stay where they are. */
export function GuestFoot() {
  const t = useText()
  const { dataset, catalogue } = useFacts()
  return (
    <footer className={styles.foot}>
      <a href="./">{t('appName')}</a>
      <span>{t('factsFrom', { day: formatDay(catalogue, dataset.version) })}</span>
      <span>{t('guestPrivacy')}</span>
    </footer>
  )
}
