import { useRef, useState } from 'react'
import { usePageText } from '#ui/page/usePageText.ts'
import { useIsTakenOver } from '#ui/useIsTakenOver.ts'
import styles from './CodeBlock.module.css'
import { type CopyOutcome, copyCode } from './copyCode.ts'

interface CodeBlockProps {
  /** What it holds, for readers and as the caption when `isFile`. */
  readonly label: string
  readonly lines: readonly string[]
  /** Whether the label is the name of a file and is shown above. */
  readonly isFile?: boolean
}

/**
 * Lines to type or to save, and a button that copies them. Long ones scroll, also by keyboard. The
 * button is there once a script is; on pages that are only rendered `connectCopyButtons` sees to it.
 */
export function CodeBlock({ label, lines, isFile = false }: CodeBlockProps) {
  const t = usePageText()
  const code = useRef<HTMLElement>(null)
  const isTakenOver = useIsTakenOver()
  const [outcome, setOutcome] = useState<CopyOutcome>()
  const copy = async () => {
    setOutcome(undefined)
    if (code.current) setOutcome(await copyCode(code.current))
  }
  return (
    <figure className={isFile ? styles.file : styles.command} data-outcome={outcome}>
      <figcaption className={isFile ? styles.path : 'visually-hidden'}>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide code scrolls, also by keyboard */}
      <pre className={styles.code} tabIndex={0}>
        <code ref={code}>{lines.join('\n')}</code>
      </pre>
      <button
        className={styles.copy}
        type="button"
        hidden={!isTakenOver}
        aria-label={t('copyLabel', { label })}
        onClick={copy}
        onBlur={() => setOutcome(undefined)}
      >
        <span className={styles.waiting}>{t('copy')}</span>
        <span className={styles.done}>{t('copied')}</span>
      </button>
      <p className={styles.told} role="status">
        <span className={styles.toldCopied}>{t('copied')}</span>
        <span className={styles.toldSelected}>{t('copySelected')}</span>
      </p>
    </figure>
  )
}
