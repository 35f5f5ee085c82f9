import type { FrameworkProfile as Profile } from '#schema/framework.ts'
import { PageFrame } from '#ui/page/PageFrame.tsx'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { CombinationList } from './CombinationList.tsx'
import { CriteriaComparison } from './CriteriaComparison.tsx'
import { FeatureTable } from './FeatureTable.tsx'
import { FrameworkProfile } from './FrameworkProfile.tsx'

/** All frameworks side by side, with every fact the wizard decides by. */
export function ComparePage({ frameworks }: { readonly frameworks: readonly Profile[] }) {
  const t = usePageText()
  const { dataset } = usePage()
  const count = dataset.criteria.length
  return (
    <PageFrame
      name="compare"
      title={t('compareTitle')}
      lead={t('compareLead', { count })}
      contents={[
        { id: 'criteria', title: t('criteriaTitle', { count }) },
        { id: 'features', title: t('featuresTitle') },
        ...frameworks.map(({ id, name }) => ({ id: `framework-${id}`, title: name })),
        { id: 'combinations', title: t('combinationsTitle') },
      ]}
    >
      <PageSection id="criteria" title={t('criteriaTitle', { count })} help={t('criteriaHelp')}>
        <CriteriaComparison />
      </PageSection>
      <PageSection id="features" title={t('featuresTitle')} help={t('featuresHelp')}>
        <FeatureTable />
      </PageSection>
      <PageSection id="frameworks" title={t('frameworksTitle')} help={t('frameworksHelp')}>
        {frameworks.map((framework) => (
          <FrameworkProfile key={framework.id} framework={framework} />
        ))}
      </PageSection>
      <PageSection id="combinations" title={t('combinationsTitle')} help={t('combinationsHelp')}>
        <CombinationList />
      </PageSection>
    </PageFrame>
  )
}
