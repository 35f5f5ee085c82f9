import type { Draft } from '#state/drafts/draft.ts'
import { toDraftName } from '#state/drafts/toDraftName.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { NameForm } from '#ui/controls/NameForm.tsx'
import styles from './DraftRow.module.css'
import { useDraftBook } from './useDraftBook.ts'
import { useDraftsText } from './useDraftsText.ts'
import { useFieldFocus } from './useFieldFocus.ts'

interface RenameFormProps {
  readonly draft: Draft
  readonly onDone: () => void
}

/** Another name for a kept decision: Enter gives it, Escape leaves it as it was. */
export function RenameForm({ draft, onDone }: RenameFormProps) {
  const t = useDraftsText()
  const { store } = useDraftBook()
  const field = useFieldFocus()
  const rename = (name: string) => {
    if (toDraftName(name) !== draft.name) store.getState().draftRenamed(draft.id, name)
    onDone()
  }
  return (
    <div className={styles.rename}>
      <NameForm
        label={t('draftNewName')}
        submit={t('draftRename')}
        proposed={draft.name}
        onName={rename}
        onLeave={onDone}
        field={field}
      >
        <LinkButton onPress={onDone}>{t('draftRenameNot')}</LinkButton>
      </NameForm>
    </div>
  )
}
