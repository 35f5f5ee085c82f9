import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './PageHeader.module.css'
import { ProgressRule } from './ProgressRule.tsx'
import { QuestionProgress } from './QuestionProgress.tsx'

/** The name of the thing, how far one is, and the ways to all answers and to the comparison. */
export function PageHeader() {
  const t = useText()
  const { dataset, store, isOwn } = useWizard()
  const place = useWizardState((state) => state.place)
  const isQuestion =
    place.kind === 'question' && dataset.questions.some(({ id }) => id === place.question)
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <p className={styles.name}>{t('appName')}</p>
        <nav className={styles.nav} aria-label={t('navLabel')} data-paper="off">
          {place.kind === 'overview' ? null : (
            <LinkButton onPress={() => store.getState().placeOpened({ kind: 'overview' })}>
              {t('toOverview')}
            </LinkButton>
          )}
          {isOwn ? null : <a href="./compare.html">{t('toCompare')}</a>}
        </nav>
      </div>
      {isQuestion ? (
        <QuestionProgress question={place.question} />
      ) : (
        <ProgressRule done={1} count={1} />
      )}
    </header>
  )
}
