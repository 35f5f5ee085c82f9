import styles from './CodeBlock.module.css'

interface CodeBlockProps {
  /** What it holds, for readers and as the caption when `isFile`. */
  readonly label: string
  readonly lines: readonly string[]
  /** Whether the label is the name of a file and is shown above. */
  readonly isFile?: boolean
}

/** Lines to type or to save. Long ones scroll, also by keyboard. */
export function CodeBlock({ label, lines, isFile = false }: CodeBlockProps) {
  return (
    <figure className={styles.block}>
      <figcaption className={isFile ? styles.file : 'visually-hidden'}>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide code scrolls, also by keyboard */}
      <pre className={isFile ? styles.code : styles.command} tabIndex={0}>
        <code>{lines.join('\n')}</code>
      </pre>
    </figure>
  )
}
