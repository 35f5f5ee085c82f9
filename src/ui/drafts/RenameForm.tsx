import { useId, useState } from 'react'
import type { Draft } from '#state/drafts/draft.ts'
import { MOST_NAME_CHARACTERS, toDraftName } from '#state/drafts/toDraftName.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useText } from '#ui/useText.ts'
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
  const u = useText()
  const id = useId()
  const { store } = useDraftBook()
  const field = useFieldFocus()
  const [typed, setTyped] = useState(draft.name)
  const [isMissing, setMissing] = useState(false)
  const submit = () => {
    const isNameless = toDraftName(typed) === ''
    setMissing(isNameless)
    if (isNameless) return field.current?.focus()
    if (toDraftName(typed) !== draft.name) store.getState().draftRenamed(draft.id, typed)
    onDone()
  }
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone()
      }}
    >
      <label htmlFor={id}>{t('draftNewName')}</label>
      <div className={styles.field}>
        <input
          ref={field}
          id={id}
          type="text"
          autoComplete="off"
          maxLength={MOST_NAME_CHARACTERS}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <SecondaryButton>{t('draftRename')}</SecondaryButton>
        <LinkButton onPress={onDone}>{t('draftRenameNot')}</LinkButton>
      </div>
      <p id={`${id}-missing`} className={styles.missing} role="status">
        {isMissing ? u('draftNameMissing') : ''}
      </p>
    </form>
  )
}
