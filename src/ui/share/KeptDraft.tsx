import { useStore } from 'zustand'
import type { Draft } from '#state/drafts/draft.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { saveDrafts } from '#ui/drafts/saveDrafts.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'

/** As what the present answers are kept, and how long where this browser does not keep them. */
export function KeptDraft({ draft }: { readonly draft: Draft }) {
  const t = useText()
  const { drafts } = useWizard()
  const trouble = useStore(drafts, (state) => state.trouble)
  const { name } = draft
  if (trouble === null) {
    return (
      <p>
        {t('draftIsKept', { name })} <a href="./drafts.html">{t('draftsSee')}</a>
      </p>
    )
  }
  const isUnread = trouble.kind === 'newer' || trouble.kind === 'unreadable'
  const said = isUnread ? 'draftUnread' : trouble.kind === 'full' ? 'draftFull' : 'draftBlocked'
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
