import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { saveFile } from '#ui/saveFile.ts'
import styles from './DraftNewsBar.module.css'
import { UnreadEntries } from './UnreadEntries.tsx'
import { useDraftBook } from './useDraftBook.ts'
import { useDraftsState } from './useDraftsState.ts'
import { useDraftsText } from './useDraftsText.ts'

const NAME = 'framework-wizard-unread.txt'

/** What is told of what cannot be read, in a place that is there before it. */
export function UnreadNote() {
  const isUnread = useDraftsState(
    ({ trouble, unread }) => unread.length > 0 || (trouble !== null && 'text' in trouble),
  )
  return (
    <div className={styles.told} role="status">
      {isUnread ? <Unread /> : null}
    </div>
  )
}

/** That something among what is kept cannot be read, and what can be done: it is left untouched. */
function Unread() {
  const t = useDraftsText()
  const { store } = useDraftBook()
  const trouble = useDraftsState((state) => state.trouble)
  const unread = useDraftsState((state) => state.unread)
  const isWhole = trouble !== null && 'text' in trouble
  const text = isWhole ? trouble.text : JSON.stringify(unread.map(({ entry }) => entry))
  return (
    <div className={styles.note}>
      {isWhole ? <p>{t(`draftStored-${trouble.kind}`)}</p> : <UnreadEntries entries={unread} />}
      <p className={styles.ways}>
        <LinkButton onPress={() => saveFile(new File([text], NAME, { type: 'text/plain' }))}>
          {t('draftUnreadSave')}
        </LinkButton>
        <LinkButton onPress={store.getState().unreadPutAside}>{t('draftUnreadAside')}</LinkButton>
      </p>
    </div>
  )
}
