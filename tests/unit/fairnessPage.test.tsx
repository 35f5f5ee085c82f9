import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { auditDataset } from '#audit/auditDataset.ts'
import type { AuditReport, Gate } from '#audit/auditReport.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { FairnessPage } from '#ui/fairness/FairnessPage.tsx'
import { PageContext } from '#ui/page/pageContext.ts'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'

const { dataset, evidence, catalogues } = real
const catalogue = catalogues.get('en')
if (!catalogue) throw new Error('There is no English catalogue')
const { formats, subject, pages } = catalogue
const pageWords = { formats, subject, pages }
const page = {
  catalogue,
  dataset: { ...dataset, sources: evidence.sources },
  model: compileModel(dataset),
  evidence,
}
const report = auditDataset(dataset, evidence, dataset.version)

function render(shown: AuditReport, issues?: string): string {
  const value = issues === undefined ? page : { ...page, evidence: { ...evidence, issues } }
  return renderToStaticMarkup(
    <FactsContext value={value}>
      <PageWordsContext value={pageWords}>
        <PageContext value={value}>
          <FairnessPage report={shown} />
        </PageContext>
      </PageWordsContext>
    </FactsContext>,
  )
}

/** The report with some gates changed. */
function change(to: (gate: Gate) => Gate): AuditReport {
  return { ...report, gates: report.gates.map(to) }
}

describe('the page about fairness', () => {
  it('says how many gates hold, with their limits', () => {
    const html = render(report)
    expect(html).toContain('13 checks with a limit')
    expect(html).toContain('All of them hold.')
    expect(html).toContain('none of the three wins less than 22% or more than 44%')
    expect(html).toContain('Each option changes more than 0.5% of the results')
    expect(html).toContain('at most 1.4 times as many')
    expect(html.match(/>no limit</g)).toHaveLength(1)
  })

  it('leaves no placeholder in any sentence, whatever the gates say', () => {
    const broken = change((gate) =>
      gate.status === 'unlimited' ? gate : ({ ...gate, status: 'failed' } as Gate),
    )
    for (const shown of [report, broken]) expect(render(shown)).not.toMatch(/\{[a-zA-Z]+\}/)
  })

  it('counts the gates that do not hold and marks each', () => {
    const html = render(
      change((gate) =>
        gate.id === 'prior' || gate.id === 'dictator' ? { ...gate, status: 'failed' } : gate,
      ),
    )
    expect(html).toContain('Not holding: 2.')
    expect(html.match(/>broken</g)).toHaveLength(2)
  })

  it('says that somebody has nothing written rather than a ratio', () => {
    const html = render(
      change((gate) =>
        gate.id === 'evenness' ? { ...gate, status: 'failed', worstRatio: null } : gate,
      ),
    )
    expect(html).toContain('One of them has nothing at all of some kind.')
  })

  it('counts a framework that cannot win', () => {
    const html = render(
      change((gate) =>
        gate.id === 'reachable'
          ? {
              ...gate,
              frameworks: gate.frameworks.map((one, at) =>
                at === 0 ? { ...one, witness: null } : one,
              ),
            }
          : gate,
      ),
    )
    expect(html).toContain('4 of 5 can.')
  })

  it('counts facts that are overdue', () => {
    const html = render(
      change((gate) =>
        gate.id === 'freshness'
          ? { ...gate, status: 'warned', overdue: [{ path: 'x', checkedOn: '2020-01-01' }] }
          : gate,
      ),
    )
    expect(html).toContain('Overdue: 1.')
    expect(html).toContain('with a warning')
  })

  it('leads to where a fact can be challenged, if a place is named', () => {
    expect(render(report)).toContain('names no place for that')
    const html = render(report, 'https://example.org/issues')
    expect(html).toContain('href="https://example.org/issues"')
    expect(html).not.toContain('names no place for that')
  })
})
