import { sortDrafts } from '#state/drafts/sortDrafts.ts'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import styles from './DraftList.module.css'
import { DraftNewsBar } from './DraftNewsBar.tsx'
import { DraftRow } from './DraftRow.tsx'
import { FileChoice } from './FileChoice.tsx'
import { saveDrafts } from './saveDrafts.ts'
import { TroubleNote } from './TroubleNote.tsx'
import { UnreadNote } from './UnreadNote.tsx'
import { useDraftBook } from './useDraftBook.ts'
import { useDraftsState } from './useDraftsState.ts'
import { useDraftsText } from './useDraftsText.ts'

/** The kept decisions, newest change first, and what can be done with all of them. */
export function DraftList() {
  const t = useDraftsText()
  const { store } = useDraftBook()
  const drafts = sortDrafts(useDraftsState((state) => state.drafts))
  const isSure = useDraftsState(({ trouble, unread }) => trouble === null && unread.length === 0)
  const count = drafts.length
  const saveAll = () => {
    saveDrafts(drafts)
    store.getState().fileSaved(count)
  }
  return (
    <div className={styles.book}>
      <TroubleNote />
      <UnreadNote />
      <div className={styles.head}>
        <h2 id="kept" tabIndex={-1}>
          {count > 0 ? t('draftsCount', { count }) : t(isSure ? 'draftsNone' : 'draftsNoneShown')}
        </h2>
        <div className={styles.tools} data-paper="off">
          {count < 2 ? null : (
            <SecondaryButton onPress={saveAll}>{t('draftsSaveAll')}</SecondaryButton>
          )}
          <FileChoice />
        </div>
      </div>
      <DraftNewsBar />
      {count === 0 && isSure ? <NothingKept /> : null}
      {count === 0 ? null : (
        <ul>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </div>
  )
}

function NothingKept() {
  const t = useDraftsText()
  return (
    <div className={styles.none}>
      <p>{t('draftsNoneText')}</p>
      <p>
        <a href="./">{t('draftsToQuestions')}</a>
      </p>
    </div>
  )
}
