import { type ChangeEvent, useId, useState } from 'react'
import { usePageText } from '#ui/page/usePageText.ts'
import { useIsTakenOver } from '#ui/useIsTakenOver.ts'
import styles from './FileChoice.module.css'
import { FileIssues } from './FileIssues.tsx'
import type { OpenedFile, Opening, RefusedFile } from './opening.ts'
import { useFocusWhen } from './useFocusWhen.ts'

interface FileChoiceProps {
  readonly open: (file: File) => Promise<Opening>
  readonly onOpened: (opened: OpenedFile) => void
  /** Another file was closed just now, and what had the focus went with it. */
  readonly isBack: boolean
}

/** The way to a file; dropped on it, a file is opened too. What is wrong with one stands below. */
export function FileChoice({ open, onOpened, isBack }: FileChoiceProps) {
  const t = usePageText()
  const id = useId()
  const input = useFocusWhen<HTMLInputElement>(isBack)
  const [reading, setReading] = useState<string | null>(null)
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    setReading(file.name)
    setRefused(null)
    const opening = await open(file)
    setReading(null)
    // So that the same file can be chosen again once it is mended.
    target.value = ''
    if (opening.kind === 'opened') onOpened(opening)
    else setRefused(opening)
  }
  return (
    <div className={styles.choice}>
      <noscript>
        <p>{t('dataNoScript')}</p>
      </noscript>
      <label className={styles.label} htmlFor={id}>
        {t('dataInput')}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="file"
        accept=".json,application/json"
        disabled={!useIsTakenOver()}
        onChange={choose}
      />
      <div role="alert">
        {reading === null ? null : <p>{t('dataReading', { file: reading })}</p>}
        {refused ? <FileIssues refused={refused} /> : null}
      </div>
    </div>
  )
}
