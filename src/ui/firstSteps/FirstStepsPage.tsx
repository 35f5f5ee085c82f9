import { PageFrame } from '#ui/page/PageFrame.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { FrameworkSteps } from './FrameworkSteps.tsx'

/** For every framework: install it, a page, JSON, and what it takes to run it for others. */
export function FirstStepsPage() {
  const t = usePageText()
  const { dataset } = usePage()
  return (
    <PageFrame
      name="first-steps"
      title={t('firstStepsTitle')}
      lead={t('firstStepsLead')}
      contents={dataset.frameworks.map(({ id, name }) => ({ id, title: name }))}
    >
      {dataset.frameworks.map((framework) => (
        <FrameworkSteps key={framework.id} framework={framework} />
      ))}
    </PageFrame>
  )
}
