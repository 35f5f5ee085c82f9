import type { Guide } from '#schema/guide.ts'
import { FactList } from '#ui/facts/FactList.tsx'
import { SmallSection } from '#ui/facts/SmallSection.tsx'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import { CodeBlock } from './CodeBlock.tsx'
import styles from './DeploymentGuide.module.css'

interface DeploymentGuideProps {
  readonly deployment: Guide['deployment']
  /** Of the framework. */
  readonly name: string
}

/** How to run it for others: server, proxy, static files and what to see to before that. */
export function DeploymentGuide({ deployment, name }: DeploymentGuideProps) {
  const t = usePageText()
  const { servers, reverseProxy, staticFiles, checklist } = deployment
  return (
    <details className={styles.guide}>
      <summary>{t('deploymentTitle', { name })}</summary>
      <div className={styles.parts}>
        <SmallSection title={t('serversTitle')}>
          <ul className={styles.list}>
            {servers.map(({ name: server, install, command, note, source, checkedOn }) => (
              <li key={server}>
                <p>
                  <strong>{server}.</strong> {note}
                </p>
                <CodeBlock
                  label={t('serverLabel', { server })}
                  lines={install === undefined ? [command] : [install, command]}
                />
                <SourceLine source={source} checkedOn={checkedOn} />
              </li>
            ))}
          </ul>
        </SmallSection>
        <FactList title={t('checklistTitle')} facts={checklist} />
        <FactList title={t('proxyTitle')} facts={[reverseProxy]} />
        <FactList title={t('staticTitle')} facts={[staticFiles]} />
      </div>
    </details>
  )
}
