import { isOpen } from '#engine/model/isOpen.ts'
import { AnswerList } from '#ui/answers/AnswerList.tsx'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { PrimaryButton } from '#ui/controls/PrimaryButton.tsx'
import { useDocumentTitle } from '#ui/useDocumentTitle.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './OverviewScreen.module.css'

/** All answers on one page, before the result: what matters most can only be judged here. */
export function OverviewScreen() {
  const t = useText()
  const { dataset, store } = useWizard()
  const openCount = useWizardState(
    ({ answers }) => dataset.questions.filter((question) => isOpen(question, answers)).length,
  )
  const hasAssumed = useWizardState(({ answers }) =>
    Object.values(answers).some((answer) => answer.kind === 'chosen' && answer.isAssumed),
  )
  const { placeOpened, linkConfirmed, startedOver } = store.getState()
  const openResult = () => {
    linkConfirmed()
    placeOpened({ kind: 'result' })
  }
  useDocumentTitle(t('pageTitleOverview'))
  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>{t('overviewTitle')}</h1>
      {hasAssumed ? <p className={styles.lead}>{t('overviewAssumed')}</p> : null}
      <p className={styles.lead}>
        {openCount === 0 ? t('overviewNoneOpen') : t('overviewOpen', { count: openCount })}
      </p>
      <div className={styles.actions}>
        <PrimaryButton onPress={openResult}>{t('seeResult')}</PrimaryButton>
        <LinkButton onPress={startedOver}>{t('startOver')}</LinkButton>
      </div>
      <AnswerList page="overview" />
      <div className={styles.actions}>
        <PrimaryButton onPress={openResult}>{t('seeResult')}</PrimaryButton>
      </div>
    </div>
  )
}
