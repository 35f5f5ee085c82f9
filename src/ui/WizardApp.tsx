import { NoticeBar } from '#ui/frame/NoticeBar.tsx'
import { PageFooter } from '#ui/frame/PageFooter.tsx'
import { PageHeader } from '#ui/frame/PageHeader.tsx'
import { OverviewPlace } from '#ui/overview/OverviewPlace.tsx'
import { PageLinks } from '#ui/page/PageLinks.tsx'
import { QuestionScreen } from '#ui/question/QuestionScreen.tsx'
import { ResultScreen } from '#ui/result/ResultScreen.tsx'
import { toScreenName } from './toScreenName.ts'
import { TrialPlace } from './trial/TrialPlace.tsx'
import { useScreenFocus } from './useScreenFocus.ts'
import { useWizard } from './useWizard.ts'
import { useWizardState } from './useWizardState.ts'
import styles from './WizardApp.module.css'

/** The screen for where the person is. */
export function WizardApp() {
  const { dataset, store, isOwn } = useWizard()
  const place = useWizardState((state) => state.place)
  const isDamaged = useWizardState(({ notice }) => notice?.kind === 'link-damaged')
  const question =
    place.kind === 'question'
      ? dataset.questions.find(({ id }) => id === place.question)
      : undefined
  const shown = toScreenName(place)
  const page = useScreenFocus(shown, toScreenName(store.getState().place))
  return (
    <div className={styles.page} ref={page}>
      <PageHeader />
      <main className={styles.main}>
        <NoticeBar />
        <TrialPlace />
        <div key={shown} className={styles.screen}>
          {question ? (
            <QuestionScreen question={question} />
          ) : place.kind === 'result' && !isDamaged ? (
            <ResultScreen />
          ) : (
            <OverviewPlace />
          )}
        </div>
      </main>
      <PageFooter isOwn={isOwn}>
        <PageLinks current={isOwn ? 'own-data' : 'index'} />
      </PageFooter>
    </div>
  )
}
