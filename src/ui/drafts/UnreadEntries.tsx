import type { UnreadEntry } from '#state/drafts/readDrafts.ts'
import styles from './DraftNewsBar.module.css'
import { useDraftsText } from './useDraftsText.ts'

const MOST_LISTED = 20

/** Entries that are no decisions: which ones, and what is wrong with each. */
export function UnreadEntries({ entries }: { readonly entries: readonly UnreadEntry[] }) {
  const t = useDraftsText()
  const more = entries.length - MOST_LISTED
  return (
    <div className={styles.unread}>
      <p>{t('draftUnreadCount', { count: entries.length })}</p>
      <ul>
        {entries.slice(0, MOST_LISTED).map(({ place, why }) => (
          <li key={place}>{t(`draftUnread-${why}`, { place })}</li>
        ))}
        {more > 0 ? <li>{t('draftUnreadMore', { count: more })}</li> : null}
      </ul>
    </div>
  )
}
