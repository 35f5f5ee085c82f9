import type { FrameworkProfile } from '#schema/framework.ts'
import { PageFrame } from '#ui/page/PageFrame.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import { FrameworkSteps } from './FrameworkSteps.tsx'

/** For every framework: install it, a page, JSON, and what it takes to run it for others. */
export function FirstStepsPage({
  frameworks,
}: {
  readonly frameworks: readonly FrameworkProfile[]
}) {
  const t = usePageText()
  return (
    <PageFrame
      name="first-steps"
      title={t('firstStepsTitle')}
      lead={t('firstStepsLead')}
      contents={frameworks.map(({ id, name }) => ({ id, title: name }))}
    >
      {frameworks.map((framework) => (
        <FrameworkSteps key={framework.id} framework={framework} />
      ))}
    </PageFrame>
  )
}
