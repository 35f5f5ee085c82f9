import { useStore } from 'zustand'
import type { Draft } from '#state/drafts/draft.ts'
import { judgeKeeping } from '#state/drafts/judgeKeeping.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { saveDrafts } from '#ui/drafts/saveDrafts.ts'
import { useDraftStore } from '#ui/drafts/useDraftStore.ts'
import { useLaterText } from '#ui/useLaterText.ts'

/** As what the present answers are kept, and how long where this browser does not keep them. */
export function KeptDraft({ draft }: { readonly draft: Draft }) {
  const t = useLaterText()
  const drafts = useDraftStore()
  const trouble = useStore(drafts, (state) => state.trouble)
  const stored = useStore(drafts, (state) => state.stored)
  const { name } = draft
  const keeping = judgeKeeping(stored, draft)
  if (keeping === 'kept' || trouble === null) {
    return (
      <p>
        {t('draftIsKept', { name })} <a href="./drafts.html">{t('draftsSee')}</a>
      </p>
    )
  }
  const isUnread = trouble.kind === 'newer' || trouble.kind === 'unreadable'
  const why = trouble.kind === 'full' ? 'draftFull' : 'draftBlocked'
  const saidBefore = trouble.kind === 'full' ? 'draftFullBefore' : 'draftBlockedBefore'
  const said = isUnread ? 'draftUnread' : keeping === 'kept-as-before' ? saidBefore : why
  return (
    <>
      <p>{t(said, { name })}</p>
      <p>
        <LinkButton onPress={() => saveDrafts([draft])}>{t('draftSave')}</LinkButton>{' '}
        {isUnread ? <a href="./drafts.html">{t('draftsSee')}</a> : null}
      </p>
    </>
  )
}
