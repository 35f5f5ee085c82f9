import type { Program } from '#schema/guide.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { CodeBlock } from './CodeBlock.tsx'
import styles from './ProgramSteps.module.css'

const ADDRESS = 'http://127.0.0.1:8000'

interface ProgramStepsProps {
  readonly title: string
  readonly help?: string
  readonly program: Program
  /** Of the framework. */
  readonly name: string
  /** One below the heading above. */
  readonly heading: 'h3' | 'h4'
}

/** One smallest program: what to type, what to save, how to run it and what to see. */
export function ProgramSteps({ title, help, program, name, heading: Heading }: ProgramStepsProps) {
  const t = usePageText()
  const { scaffold, files, run, visit, see } = program
  const count = files.reduce(
    (sum, { lines }) => sum + lines.filter((line) => line.trim()).length,
    0,
  )
  return (
    <section className={styles.program}>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.cost}>
        {t('linesByHand', { count })}
        {help === undefined ? null : <> · {help}</>}
      </p>
      <ol className={styles.steps}>
        {scaffold ? (
          <li>
            <p>{t('scaffoldStep')}</p>
            <CodeBlock label={t('scaffoldLabel', { name })} lines={scaffold} />
          </li>
        ) : null}
        <li>
          <p>{t(scaffold ? 'filesStepInFrame' : 'filesStep', { count: files.length })}</p>
          {files.map(({ path, lines }) => (
            <CodeBlock key={path} label={path} lines={lines} isFile />
          ))}
        </li>
        <li>
          <p>{t('runStep')}</p>
          <CodeBlock label={t('runLabel', { name })} lines={[run]} />
        </li>
        <li>
          <p>
            {t('visitStep')} <code className={styles.address}>{`${ADDRESS}${visit}`}</code>
          </p>
          <p>{see}</p>
        </li>
      </ol>
    </section>
  )
}
