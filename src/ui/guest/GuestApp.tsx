import { QuestionProgress } from '#ui/frame/QuestionProgress.tsx'
import { LaterFailure } from '#ui/LaterFailure.tsx'
import { OverviewPlace } from '#ui/overview/OverviewPlace.tsx'
import { QuestionScreen } from '#ui/question/QuestionScreen.tsx'
import { toScreenName } from '#ui/toScreenName.ts'
import { TrialPlace } from '#ui/trial/TrialPlace.tsx'
import { useScreenFocus } from '#ui/useScreenFocus.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import type { Guest } from '#ui/wizard.ts'
import styles from './GuestApp.module.css'
import { GuestFoot } from './GuestFoot.tsx'
import { GuestResult } from './GuestResult.tsx'

/** The screen for where the person is, as small as a frame in somebody's page has to be. */
export function GuestApp({ guest }: { readonly guest: Guest }) {
  const { dataset, store, asked } = useWizard()
  const place = useWizardState((state) => state.place)
  const question =
    place.kind === 'question'
      ? dataset.questions.find(({ id }) => id === place.question)
      : undefined
  const shown = toScreenName(place)
  const page = useScreenFocus(shown, toScreenName(store.getState().place), 'frame')
  return (
    <div className={styles.page} ref={page}>
      <main>
        {question && asked.includes(question) ? <QuestionProgress question={question.id} /> : null}
        <UnreadNote unread={guest.unread} />
        <LaterFailure />
        <TrialPlace />
        <div key={shown}>
          {question ? (
            <QuestionScreen question={question} />
          ) : place.kind === 'result' ? (
            <GuestResult guest={guest} />
          ) : (
            <OverviewPlace />
          )}
        </div>
      </main>
      <GuestFoot />
    </div>
  )
}

/** What the page around has said in vain, for whoever looks after it. */
function UnreadNote({ unread }: Pick<Guest, 'unread'>) {
  const t = useText()
  if (unread.length === 0) return null
  return (
    <p className={styles.unread}>
      {t('guestUnread', { count: unread.length, parts: unread.join(', ') })}
    </p>
  )
}
