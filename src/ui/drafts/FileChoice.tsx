import { useRef } from 'react'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useDraftBook } from './useDraftBook.ts'
import { useDraftsText } from './useDraftsText.ts'

const MOST_BYTES = 1_000_000

/** Takes in decisions from a file that was saved here or in another browser. */
export function FileChoice() {
  const t = useDraftsText()
  const { store } = useDraftBook()
  const input = useRef<HTMLInputElement>(null)
  const take = async (chosen: HTMLInputElement) => {
    const [file] = chosen.files ?? []
    if (!file) return
    const { fileRead, fileRefused } = store.getState()
    try {
      if (file.size > MOST_BYTES) fileRefused('too-large')
      else fileRead(await file.text())
    } catch {
      fileRefused('unreadable')
    }
    // So that the same file can be chosen again.
    chosen.value = ''
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => take(target)}
      />
      <SecondaryButton onPress={() => input.current?.click()}>{t('draftsTakeIn')}</SecondaryButton>
    </>
  )
}
