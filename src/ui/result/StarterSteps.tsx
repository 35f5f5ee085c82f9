import type { Framework } from '#schema/framework.ts'
import { DeploymentGuide } from '#ui/firstSteps/DeploymentGuide.tsx'
import { InstallSteps } from '#ui/firstSteps/InstallSteps.tsx'
import { ProgramSteps } from '#ui/firstSteps/ProgramSteps.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './StarterSteps.module.css'

interface StarterStepsProps {
  readonly framework: Framework
  /** Which of its smallest programs. */
  readonly kind: 'page' | 'json'
}

/** One framework: install it, its smallest program, and how to run that for others. */
export function StarterSteps({ framework: { id, name }, kind }: StarterStepsProps) {
  const t = usePageText()
  const guide = usePage().evidence.guides[id]
  if (!guide) return null
  const { firstSteps, deployment } = guide
  return (
    <section className={styles.steps} aria-labelledby={`first-steps-${id}`}>
      <h3 id={`first-steps-${id}`} className={styles.name}>
        {name}
      </h3>
      <InstallSteps firstSteps={firstSteps} name={name} heading="h4" />
      <ProgramSteps
        title={t(`${kind}ProgramTitle`)}
        program={firstSteps[kind]}
        name={name}
        heading="h4"
      />
      <DeploymentGuide deployment={deployment} name={name} />
    </section>
  )
}
