import type { Guide } from '#schema/guide.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { CodeBlock } from './CodeBlock.tsx'
import styles from './InstallSteps.module.css'
import { SourcedText } from './SourcedText.tsx'

interface InstallStepsProps {
  readonly firstSteps: Guide['firstSteps']
  /** Of the framework. */
  readonly name: string
  /** One below the heading above. */
  readonly heading: 'h3' | 'h4'
}

/** What must be there first, and how to install a framework. */
export function InstallSteps({ firstSteps, name, heading: Heading }: InstallStepsProps) {
  const t = usePageText()
  return (
    <div className={styles.step}>
      <Heading className={styles.title}>{t('installTitle')}</Heading>
      <SourcedText fact={firstSteps.needs} />
      <CodeBlock label={t('installLabel', { name })} lines={firstSteps.install} />
      <p className={styles.aside}>{t('installWindows')}</p>
    </div>
  )
}
