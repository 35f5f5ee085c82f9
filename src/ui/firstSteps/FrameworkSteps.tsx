import type { FrameworkProfile } from '#schema/framework.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { DeploymentGuide } from './DeploymentGuide.tsx'
import styles from './FrameworkSteps.module.css'
import { InstallSteps } from './InstallSteps.tsx'
import { ProgramSteps } from './ProgramSteps.tsx'
import { SourcedText } from './SourcedText.tsx'

/** One framework from an empty folder to a program that others can use. */
export function FrameworkSteps({ framework }: { readonly framework: FrameworkProfile }) {
  const t = usePageText()
  const { evidence } = usePage()
  const { id, name, summary } = framework
  const guide = evidence.guides[id]
  if (!guide) return null
  const { firstSteps, deployment } = guide
  return (
    <PageSection
      id={id}
      title={
        <>
          <FrameworkMark id={id} />
          {name}
        </>
      }
      help={summary}
    >
      <InstallSteps firstSteps={firstSteps} name={name} heading="h3" />
      <div className={styles.programs}>
        <ProgramSteps
          title={t('pageProgramTitle')}
          program={firstSteps.page}
          name={name}
          heading="h3"
        />
        <ProgramSteps
          title={t('jsonProgramTitle')}
          help={t('jsonProgramHelp')}
          program={firstSteps.json}
          name={name}
          heading="h3"
        />
      </div>
      <div className={styles.debug}>
        <h3>{t('debugTitle')}</h3>
        <SourcedText fact={firstSteps.debugMode} />
      </div>
      <DeploymentGuide deployment={deployment} name={name} />
    </PageSection>
  )
}
