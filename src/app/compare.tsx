import { dataset } from 'virtual:dataset'
import { catalogue } from 'virtual:words/en'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import '#ui/base.css'
import '#ui/compare/ComparePage.tsx'
import { CriteriaComparison } from '#ui/compare/CriteriaComparison.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { COMPARISON_ID } from '#ui/page/comparisonId.ts'
import { markOldFacts } from './markOldFacts.ts'
import { revealTarget } from './revealTarget.ts'

const root = document.getElementById(COMPARISON_ID)
if (!root) throw new Error('compare.html has no element with the id "comparison"')

markOldFacts(document, new Date())
addEventListener('hashchange', () => revealTarget(document))
revealTarget(document)
hydrateRoot(
  root,
  <StrictMode>
    <FactsContext value={{ catalogue, dataset }}>
      <CriteriaComparison dataset={dataset} />
    </FactsContext>
  </StrictMode>,
)
