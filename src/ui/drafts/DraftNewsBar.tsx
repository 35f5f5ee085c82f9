import type { DraftNews } from '#state/drafts/draftsState.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import styles from './DraftNewsBar.module.css'
import { UnreadEntries } from './UnreadEntries.tsx'
import { useDraftBook } from './useDraftBook.ts'
import { useDraftsState } from './useDraftsState.ts'
import { useDraftsText } from './useDraftsText.ts'
import { useNewsFocus } from './useNewsFocus.ts'

/**
 * What was done last, until something else is done; a deletion can be undone from here. The entries
 * of a file that cannot be read are too many to stick to the top with it.
 */
export function DraftNewsBar() {
  const t = useDraftsText()
  const { store } = useDraftBook()
  const news = useDraftsState((state) => state.news)
  const undo = useNewsFocus(news)
  const unread = news?.kind === 'imported' ? news.unread : []
  return (
    <>
      <div className={styles.place} role="status" data-paper="off">
        {news ? (
          <div id="draft-news" className={styles.news}>
            <p>
              <NewsText news={news} />
            </p>
            {news.kind === 'deleted' ? (
              <LinkButton ref={undo} onPress={store.getState().deletionUndone}>
                {t('draftUndo')}
              </LinkButton>
            ) : null}
          </div>
        ) : null}
      </div>
      <div className={styles.told} role="status">
        {unread.length === 0 ? null : <UnreadEntries entries={unread} />}
      </div>
    </>
  )
}

function NewsText({ news }: { readonly news: DraftNews }): string {
  const t = useDraftsText()
  const drafts = useDraftsState((state) => state.drafts)
  switch (news.kind) {
    case 'deleted':
      return t('draftNews-deleted', { name: news.draft.name })
    case 'gone':
    case 'put-aside':
    case 'not-put-aside':
      return t(`draftNews-${news.kind}`)
    case 'exported':
      return t('draftNews-exported', { count: news.count })
    case 'refused':
      return t(`draftFile-${news.why}`)
    case 'imported': {
      const counts = (['added', 'skipped', 'copied'] as const)
        .filter((kind) => news[kind] > 0)
        .map((kind) => t(`draftFile-${kind}`, { count: news[kind] }))
      return counts.length === 0 ? t('draftFile-nothing') : counts.join(' ')
    }
    default: {
      const name = drafts.find(({ id }) => id === news.id)?.name ?? ''
      return t(`draftNews-${news.kind}`, { name })
    }
  }
}
