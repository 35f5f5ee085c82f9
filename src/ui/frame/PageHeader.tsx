import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './PageHeader.module.css'
import { ProgressRule } from './ProgressRule.tsx'

/** The name of the thing, how far one is, and the way to all answers. */
export function PageHeader() {
  const t = useText()
  const { dataset, store } = useWizard()
  const place = useWizardState((state) => state.place)
  const count = dataset.questions.length
  const number =
    place.kind === 'question'
      ? dataset.questions.findIndex(({ id }) => id === place.question) + 1
      : count + 1
  const openOverview = () => store.getState().placeOpened({ kind: 'overview' })
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <p className={styles.name}>{t('appName')}</p>
        <nav className={styles.nav} aria-label={t('navLabel')}>
          {place.kind === 'question' ? (
            <span className={styles.progress}>{t('progress', { number, count })}</span>
          ) : null}
          {place.kind === 'overview' ? null : (
            <LinkButton onPress={openOverview}>{t('toOverview')}</LinkButton>
          )}
        </nav>
      </div>
      <ProgressRule done={number - 1} count={count} />
    </header>
  )
}
