import type { Draft } from '#state/drafts/draft.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import styles from './DraftRow.module.css'
import { saveDrafts } from './saveDrafts.ts'
import { useDraftBook } from './useDraftBook.ts'
import { useDraftsText } from './useDraftsText.ts'
import { useFocusAfter } from './useFocusAfter.ts'

interface DraftActionsProps {
  readonly draft: Draft
  /** Another name is being written; when that is done, focus comes back here. */
  readonly isRenaming: boolean
  readonly onRename: () => void
}

/** What can be done with one kept decision. */
export function DraftActions({ draft, isRenaming, onRename }: DraftActionsProps) {
  const t = useDraftsText()
  const { store } = useDraftBook()
  const rename = useFocusAfter<HTMLButtonElement>(isRenaming)
  const { draftDuplicated, draftDeleted, fileSaved } = store.getState()
  const { id, name } = draft
  const save = () => {
    saveDrafts([draft])
    fileSaved(1)
  }
  const actions = [
    { key: 'draftRename', onPress: onRename, ref: rename },
    { key: 'draftDuplicate', onPress: () => draftDuplicated(id) },
    { key: 'draftSaveOne', onPress: save },
    { key: 'draftDelete', onPress: () => draftDeleted(id) },
  ] as const
  if (isRenaming) return null
  return (
    <ul className={styles.actions} data-paper="off">
      {actions.map(({ key, ...action }) => (
        <li key={key}>
          <LinkButton label={`${t(key)}: ${name}`} {...action}>
            {t(key)}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
