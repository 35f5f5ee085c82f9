import type { Notice } from '#state/notice.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './NoticeBar.module.css'

/** What a person should know about what was read or could not be kept, and what can be done. */
export function NoticeBar() {
  const notice = useWizardState((state) => state.notice)
  return (
    <div className={styles.place} role="status">
      {notice ? <NoticeText notice={notice} /> : null}
    </div>
  )
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const t = useText()
  const { store } = useWizard()
  const { noticeDismissed, startedOver, replacementUndone } = store.getState()
  return (
    <div className={styles.notice}>
      <p>{toSentence(notice, t)}</p>
      <div className={styles.actions}>
        {notice.kind === 'answers-replaced' ? (
          <LinkButton onPress={replacementUndone}>{t('undo')}</LinkButton>
        ) : null}
        <LinkButton onPress={noticeDismissed}>
          {notice.kind === 'link-damaged' ? t('useTheseAnswers') : t('dismiss')}
        </LinkButton>
        {notice.kind === 'link-damaged' || notice.kind === 'resumed' ? (
          <LinkButton onPress={startedOver}>{t('startOver')}</LinkButton>
        ) : null}
      </div>
    </div>
  )
}

function toSentence(notice: Notice, t: ReturnType<typeof useText>): string {
  switch (notice.kind) {
    case 'link-partly-unknown': {
      const codes = notice.dropped.map(({ text }) => text).join(', ')
      return t('notice-link-partly-unknown', { count: notice.dropped.length, codes })
    }
    case 'link-damaged':
      return t('notice-link-damaged', { count: notice.readCount })
    default:
      return t(`notice-${notice.kind}`)
  }
}
