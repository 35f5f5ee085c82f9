import type { WorkedExample } from '#report/toWorkedExample.ts'
import { PointsTable } from '#ui/facts/PointsTable.tsx'
import { PageSection } from '#ui/page/PageSection.tsx'
import { PageText } from '#ui/page/PageText.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { formatPoints } from '#words/formatPoints.ts'
import { ExampleSum } from './ExampleSum.tsx'

/** A typical project worked out from the data as they are today. */
export function WorkedExampleSection({ example }: { readonly example: WorkedExample }) {
  const t = usePageText()
  const { dataset, catalogue } = usePage()
  const project = catalogue.useCases[example.useCase]?.name ?? ''
  const { comparison, standings, firmness } = example.decision
  if (!comparison || !firmness) return null
  const nameOf = (column: number) => dataset.frameworks[column]?.name ?? ''
  const pointsOf = (column: number) =>
    standings.find(({ framework }) => framework === column)?.points ?? 0
  const { favoured, rival } = comparison
  const { kept, samples } = firmness.weightings
  return (
    <PageSection
      id="example"
      title={t('exampleTitle', { project })}
      help={t('exampleHelp', { count: example.table.length })}
    >
      <PointsTable label={t('exampleCaption')} standings={standings} rows={example.table} />
      <ExampleSum example={example} />
      <PageText>
        <p>
          {t('exampleMargin', {
            pick: nameOf(favoured),
            rival: nameOf(rival),
            ahead: formatPoints(catalogue, pointsOf(favoured)),
            behind: formatPoints(catalogue, pointsOf(rival)),
            margin: pointsOf(favoured) - pointsOf(rival),
          })}
        </p>
        <p>{t('exampleFirmness', { pick: nameOf(favoured), kept, samples })}</p>
      </PageText>
    </PageSection>
  )
}
